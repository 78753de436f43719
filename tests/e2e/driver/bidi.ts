import type { Browser } from 'puppeteer-core';
import { waitUntil } from './wait-until';

/** A connection in WebDriver BiDi: Firefox's own language, which reaches extension pages and the browser's interface. */
export type Bidi = {
  readonly send: (method: string, params: object) => Promise<Record<string, unknown>>;
  /** Evaluates in a browsing context, awaits the promise, and gives a string, number or boolean. */
  readonly evaluate: (context: string, expression: string) => Promise<unknown>;
  readonly contexts: (scope?: 'chrome') => Promise<readonly BidiContext[]>;
};

export type BidiContext = { readonly context: string; readonly url: string };

type Connection = { send(method: string, params: object): Promise<{ result: Record<string, unknown> }> };
type Evaluation = {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string };
};

/** The connection under a Firefox that the test tool has started; the tool itself knows no extension pages. */
export function bidiOf(browser: Browser): Bidi {
  const { connection } = browser as unknown as { connection: Connection };
  const send = async (method: string, params: object) => (await connection.send(method, params)).result;
  return {
    send,
    evaluate: async (context, expression) => {
      const params = { expression, target: { context }, awaitPromise: true, userActivation: false };
      const answer = (await send('script.evaluate', params)) as unknown as Evaluation;
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text ?? 'unknown error');
      return answer.result?.value;
    },
    contexts: async (scope) => {
      const { contexts } = await send('browsingContext.getTree', scope ? { 'moz:scope': scope } : {});
      return contexts as readonly BidiContext[];
    },
  };
}

/** The context of the browser window, whose scripts may do what the browser may. */
export function chromeWindow(bidi: Bidi): Promise<string> {
  return waitUntil('the browser window', async () => {
    const windows = await bidi.contexts('chrome');
    return windows.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')?.context;
  });
}
