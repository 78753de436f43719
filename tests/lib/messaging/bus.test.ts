import { beforeEach, describe, expect, it, vi } from 'vitest';
import { listen, listenInPage, type Sender, send, sendToPage } from '../../../lib/messaging/bus';
import type { ExtractionResult } from '../../../lib/model/article';

type Listener = (message: unknown, sender: { id?: string; tab?: { id: number } }) => unknown;
const { runtime, tabs, listeners } = vi.hoisted(() => {
  const listeners: Listener[] = [];
  return {
    listeners,
    tabs: { sendMessage: vi.fn(async (...sent: unknown[]): Promise<unknown> => sent) },
    runtime: {
      id: 'us',
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      sendMessage: vi.fn(async (message: unknown): Promise<unknown> => message),
    },
  };
});
vi.mock('wxt/browser', () => ({ browser: { runtime, tabs } }));

const URL_OF_PAGE = 'http://www.wzljl.cn/content/2020-03/05/content_1.htm';
const captured: ExtractionResult = {
  ok: true,
  report: [{ step: 'boilerplate', rule: '.nav', reason: 'Navigation.', text: '首页' }],
  article: {
    schema: 1,
    meta: {
      url: URL_OF_PAGE,
      site: 'wzljl',
      template: 'wzljl-2020',
      title: '茶铺',
      subtitle: undefined,
      section: ['人文'],
    },
    blocks: [
      {
        kind: 'paragraph',
        text: '茶铺的门板。',
        inlines: [
          { kind: 'strong', start: 0, end: 2 },
          { kind: 'link', start: 3, end: 5, href: 'http://www.wzljl.cn/' },
        ],
      },
      { kind: 'heading', text: '早市', inlines: [], level: 2 },
      { kind: 'image', src: 'http://www.wzljl.cn/1.jpg', alt: '' },
      { kind: 'table', rows: [['甲', '1']] },
      { kind: 'gap', url: URL_OF_PAGE, page: 2 },
    ],
  },
};

/** What the browser gets from the one listener for a message: an answer, or undefined when it is not for us. */
const deliver = (message: unknown, id: string | undefined = 'us') =>
  listeners.at(-1)?.(message, { ...(id && { id }) });
const handlers = {
  'page/detected': vi.fn(),
  'page/captured': vi.fn(),
  'page/picture': vi.fn(),
  'reader/opened': vi.fn(),
  'reader/shown': vi.fn(),
  'reader/marks': vi.fn(),
};
const order = { capture: '1', newTab: false, url: URL_OF_PAGE };
const picture = { src: 'http://www.wzljl.cn/1.jpg', type: 'image/jpeg', data: 'AAEC' };

beforeEach(() => {
  vi.clearAllMocks();
  listen(handlers);
});

describe('send', () => {
  it('wraps the request with its kind and hands the answer back', async () => {
    const request = { kind: 'article', url: URL_OF_PAGE, arrived: true } as const;
    expect(await send('page/detected', request)).toEqual({ kind: 'page/detected', request });
  });
});

describe('the script of a page', () => {
  it('is asked in the page itself, not in the frames within it', async () => {
    const request = { capture: '1', newTab: true };
    const message = { kind: 'page/capture', request };
    expect(await sendToPage(7, 'page/capture', request)).toEqual([7, message, { frameId: 0 }]);
  });

  it('answers what it is asked, and leaves alone what is meant for others', async () => {
    const handle = vi.fn(async () => URL_OF_PAGE);
    listenInPage('page/capture', handle);
    const request = { capture: '1', newTab: true };
    expect(await deliver({ kind: 'page/capture', request })).toBe(URL_OF_PAGE);
    expect(handle).toHaveBeenCalledWith(request);
    expect(deliver({ kind: 'page/erased', request })).toBeUndefined();
    expect(handle).toHaveBeenCalledTimes(1);
  });
});

describe('listen', () => {
  it('hands a message of each kind to its handler, with its sender', async () => {
    const sender = { id: 'us', tab: { id: 7 } };
    const detected = { kind: 'other', url: URL_OF_PAGE, arrived: true };
    await listeners.at(-1)?.({ kind: 'page/detected', request: detected }, sender);
    expect(handlers['page/detected']).toHaveBeenCalledWith(detected, sender as Sender);
    await deliver({ kind: 'page/picture', request: picture });
    expect(handlers['page/picture']).toHaveBeenCalledWith(picture, expect.anything());
    await deliver({ kind: 'page/captured', request: { ...order, result: captured } });
    expect(handlers['page/captured']).toHaveBeenCalledWith({ ...order, result: captured }, { id: 'us' });
    await deliver({ kind: 'reader/marks', request: { text: '江上有雾。' } });
    expect(handlers['reader/marks']).toHaveBeenCalledWith({ text: '江上有雾。' }, expect.anything());
    const failed = { ok: false, reason: 'no-paragraphs', report: [] };
    await deliver({ kind: 'page/captured', request: { ...order, result: failed } });
    expect(handlers['page/captured']).toHaveBeenCalledTimes(2);
  });

  it('makes a failing handler a rejection', async () => {
    handlers['page/detected'].mockImplementationOnce(() => {
      throw new Error('full');
    });
    const answer = deliver({
      kind: 'page/detected',
      request: { kind: 'article', url: URL_OF_PAGE, arrived: true },
    });
    await expect(answer).rejects.toThrow('full');
  });

  it.each([
    [
      'from another extension',
      { kind: 'page/detected', request: { kind: 'article', url: URL_OF_PAGE, arrived: true } },
      'them',
    ],
    ['of an unknown kind', { kind: 'page/erased', request: {} }],
    ['named like a property of every object', { kind: 'constructor', request: {} }],
    ['without a kind', { request: {} }],
    ['that is no object', 'page/detected'],
    ['that is null', null],
    ['without its request', { kind: 'page/detected' }],
    [
      'with a request of another shape',
      { kind: 'page/detected', request: { kind: 'list', url: URL_OF_PAGE, arrived: true } },
    ],
    ['that asks for the marks of no text', { kind: 'reader/marks', request: {} }],
    ['with a block that we do not have', withBlock({ kind: 'html', html: '<b>' })],
    ['with a text that is none', withBlock({ kind: 'paragraph', text: 1, inlines: [] })],
    [
      'with a negative offset',
      withBlock({ kind: 'paragraph', text: '', inlines: [{ kind: 'strong', start: -1, end: 1 }] }),
    ],
    ['with an article of a future schema', withArticle({ schema: 2 })],
    ['with an article without a title', withArticle({ meta: { url: '', site: '', template: '' } })],
  ])('leaves alone a message %s', (_, message, id = 'us') => {
    expect(deliver(message, id)).toBeUndefined();
    expect(handlers['page/detected']).not.toHaveBeenCalled();
    expect(handlers['page/captured']).not.toHaveBeenCalled();
    expect(handlers['reader/marks']).not.toHaveBeenCalled();
  });
});

function withArticle(change: object) {
  const result = { ...captured, article: { ...(captured.ok && captured.article), ...change } };
  return { kind: 'page/captured', request: { ...order, result } };
}

function withBlock(block: object) {
  return withArticle({ blocks: [block] });
}
