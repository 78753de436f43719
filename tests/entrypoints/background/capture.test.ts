import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { openCapture, startCapture } from '../../../entrypoints/background/capture';
import { take } from '../../../entrypoints/background/under-way';
import type { CaptureOrder } from '../../../lib/messaging/protocol';
import { captured, freshDatabase, URL_OF_ARTICLE } from '../../lib/store/store';

vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `extension://us${path}` },
    scripting: { executeScript: vi.fn() },
    tabs: { sendMessage: vi.fn(), get: vi.fn(), update: vi.fn(), create: vi.fn() },
  },
}));
type Tab = Parameters<typeof startCapture>[1];
const TAB = { id: 7, index: 2, windowId: 1, url: URL_OF_ARTICLE, incognito: false } as Tab;
const ask = vi.mocked(browser.tabs.sendMessage) as unknown as ReturnType<
  typeof vi.fn<(tabId: number, message: { request: CaptureOrder }) => Promise<unknown>>
>;
const get = vi.mocked(browser.tabs.get) as unknown as ReturnType<typeof vi.fn<() => Promise<Tab>>>;
const update = vi.mocked(browser.tabs.update) as unknown as ReturnType<
  typeof vi.fn<(tabId: number, change: { url: string }) => Promise<void>>
>;
const create = vi.mocked(browser.tabs.create);
const ARTICLE = { ok: true, article: captured(['茶铺的门板。']), report: [] } as const;

/** A click that the page answers; the order it got. */
async function click(answer: string | null, tab = TAB): Promise<CaptureOrder> {
  ask.mockResolvedValueOnce(answer);
  await startCapture(freshDatabase(), tab, false);
  return ask.mock.calls.at(-1)?.[1].request as CaptureOrder;
}

beforeEach(() => vi.clearAllMocks());

describe('a click on an article', () => {
  it('opens the reading view as soon as the page has answered, and once', async () => {
    const order = await click(URL_OF_ARTICLE);
    expect(update.mock.calls).toEqual([[7, { url: `extension://us/reader.html?capture=${order.capture}` }]]);
    const db = freshDatabase();
    await openCapture(db, TAB, { ...order, url: URL_OF_ARTICLE, result: ARTICLE });
    expect(update).toHaveBeenCalledTimes(1);
    expect(await take(order.capture)).toMatchObject({ articleId: expect.any(String) });
    expect(await db.articles.count()).toBe(1);
  });

  it('opens it when the article comes, where that has to be waited for', async () => {
    const order = await click(null);
    expect(update).not.toHaveBeenCalled();
    await openCapture(freshDatabase(), TAB, { ...order, url: URL_OF_ARTICLE, result: ARTICLE });
    expect(update).toHaveBeenCalledTimes(1);
  });

  it('says beside the page why there is none', async () => {
    const order = await click(null);
    const result = { ok: false, reason: 'not-article', report: [] } as const;
    await openCapture(freshDatabase(), TAB, { ...order, url: URL_OF_ARTICLE, result });
    expect(create).toHaveBeenCalledWith(
      expect.objectContaining({ url: expect.stringContaining('reason=not-article'), index: 3 }),
    );
    expect(update).not.toHaveBeenCalled();
  });

  it('says so where no script may run, unless the tab has become the reading view or is gone', async () => {
    vi.useFakeTimers();
    vi.mocked(browser.scripting.executeScript).mockRejectedValue(new Error('Cannot access the page'));
    ask.mockRejectedValue(new Error('Receiving end does not exist.'));
    const refused = async () => {
      const done = startCapture(freshDatabase(), TAB, false);
      await vi.runAllTimersAsync();
      await done;
    };
    get.mockResolvedValueOnce({ ...TAB, url: 'extension://us/reader.html?id=1' });
    await refused();
    get.mockRejectedValueOnce(new Error('No tab with id: 7.'));
    await refused();
    expect(create).not.toHaveBeenCalled();
    get.mockResolvedValueOnce(TAB);
    await refused();
    expect(create).toHaveBeenCalledWith(
      expect.objectContaining({ url: expect.stringContaining('reason=forbidden') }),
    );
    vi.useRealTimers();
  });

  it('keeps nothing of a private window, whatever its page sends', async () => {
    const db = freshDatabase();
    const order = { capture: 'private', newTab: false };
    const sent = { ...order, url: URL_OF_ARTICLE, result: ARTICLE };
    await openCapture(db, { ...TAB, incognito: true }, sent);
    expect(update).not.toHaveBeenCalled();
    expect(await take('private')).toBeNull();
  });
});
