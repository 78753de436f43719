// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import extract from '../../entrypoints/extract';
import { listenInPage, send } from '../../lib/messaging/bus';
import type { CaptureOrder } from '../../lib/messaging/protocol';
import type { ExtractionResult } from '../../lib/model/article';
import { extractArticle } from '../../lib/page/extract';
import { joinPages } from '../../lib/page/pages';
import { readPicture } from '../../lib/page/read-picture';

vi.mock('../../lib/messaging/bus', () => ({ listenInPage: vi.fn(), send: vi.fn(async () => undefined) }));
vi.mock('../../lib/page/extract', () => ({ extractArticle: vi.fn() }));
vi.mock('../../lib/page/pages', () => ({ joinPages: vi.fn() }));
vi.mock('../../lib/page/read-picture', () => ({ readPicture: vi.fn(async () => null) }));

const URL_OF_PAGE = 'http://www.wzljl.cn/content/2020-03/05/content_1.htm';
const order: CaptureOrder = { capture: '1', newTab: false };
const article: ExtractionResult = {
  ok: true,
  report: [],
  article: {
    schema: 1,
    meta: { url: URL_OF_PAGE, site: 'wzljl', template: 'wzljl-2019', title: '茶铺' },
    blocks: [{ kind: 'paragraph', text: '茶铺的门板。', inlines: [] }],
  },
};
const join = vi.mocked(joinPages);
const sent = () => vi.mocked(send).mock.calls.filter(([kind]) => kind === 'page/captured');
let whenIdle: (() => void) | undefined;

/** Runs the script as the browser does; returns what the background's order reaches. */
function start(url = URL_OF_PAGE) {
  vi.stubGlobal('location', new URL(url));
  extract.main();
  return (asked = order) => Promise.resolve(vi.mocked(listenInPage).mock.calls.at(-1)?.[1](asked));
}

beforeEach(() => {
  vi.clearAllMocks();
  globalThis.lingjuListens = undefined;
  whenIdle = undefined;
  vi.stubGlobal('requestIdleCallback', (work: () => void) => {
    whenIdle = work;
    return 1;
  });
  vi.stubGlobal('cancelIdleCallback', () => {
    whenIdle = undefined;
  });
  document.body.replaceChildren();
  join.mockResolvedValue(article);
});

describe('the script that captures', () => {
  it('rehearses on a page of its own sites, keeps nothing of it, and not once it was asked', async () => {
    const ask = start();
    whenIdle?.();
    expect(extractArticle).toHaveBeenCalledTimes(1);
    expect(send).not.toHaveBeenCalled();
    await ask();
    expect(whenIdle).toBeUndefined();
    await vi.waitFor(() => expect(sent()).toHaveLength(1));
  });

  it('does not rehearse elsewhere', () => {
    start('https://www.guijiang-wanbao.example/news/1.html');
    expect(whenIdle).toBeUndefined();
  });

  it('answers the address when the article is at hand, and sends it then', async () => {
    expect(await start()()).toBe(URL_OF_PAGE);
    await vi.waitFor(() =>
      expect(sent()).toEqual([['page/captured', { ...order, url: URL_OF_PAGE, result: article }]]),
    );
  });

  it('says nothing of an article that takes longer, and leaves a second click alone until it is sent', async () => {
    let arrive: (result: ExtractionResult) => void = () => {};
    join.mockReturnValueOnce(
      new Promise((resolve) => {
        arrive = resolve;
      }),
    );
    const ask = start();
    expect(await ask()).toBeNull();
    expect(await ask({ capture: '2', newTab: false })).toBeNull();
    expect(sent()).toEqual([]);
    arrive(article);
    await vi.waitFor(() => expect(sent()).toHaveLength(1));
    expect(await ask({ capture: '3', newTab: false })).toBe(URL_OF_PAGE);
    await vi.waitFor(() =>
      expect(sent().map(([, message]) => message)).toMatchObject([{ capture: '1' }, { capture: '3' }]),
    );
  });

  it('answers a page that the extraction fails on, this time and the next', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    join.mockRejectedValueOnce(new Error('no such page'));
    const ask = start();
    expect(await ask()).toBeNull();
    await vi.waitFor(() => expect(sent()[0]?.[1]).toMatchObject({ result: { ok: false } }));
    expect(await ask()).toBe(URL_OF_PAGE);
    await vi.waitFor(() => expect(sent()).toHaveLength(2));
  });

  it('listens once, also where it is injected twice', () => {
    start();
    start();
    expect(listenInPage).toHaveBeenCalledTimes(1);
  });

  it('reads the pictures that the page shows before it answers, but waits for a slow one only a moment', async () => {
    const image = document.createElement('img');
    image.src = 'http://www.wzljl.cn/1.jpg';
    for (const size of ['naturalWidth', 'naturalHeight']) Object.defineProperty(image, size, { value: 200 });
    document.body.append(image);
    vi.mocked(readPicture).mockReturnValueOnce(new Promise(() => {}));
    expect(await start()()).toBe(URL_OF_PAGE);
    expect(readPicture).toHaveBeenCalledTimes(1);
  });
});
