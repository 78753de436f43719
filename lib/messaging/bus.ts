import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { BackgroundToPage, PageToBackground } from './protocol';
import { type RequestSchemas, requestSchemas } from './requests';

type Kind = keyof PageToBackground;
type Request<K extends Kind> = PageToBackground[K]['request'];
type Answer<K extends Kind> = PageToBackground[K]['answer'];

/** What the browser says about who sent a message, e.g. `tab`. */
export type Sender = Browser.runtime.MessageSender;

export type Handlers = {
  readonly [K in Kind]: (request: Request<K>, sender: Sender) => Answer<K> | Promise<Answer<K>>;
};

/** Asks the background. Rejects when nobody answers (the extension was updated or removed meanwhile) or the handler failed. */
export function send<K extends Kind>(kind: K, request: Request<K>): Promise<Answer<K>> {
  return browser.runtime.sendMessage({ kind, request });
}

/** Asks the script of a page. Rejects where it is not; what it answers may come from a page that has taken its process over. */
export function sendToPage<K extends keyof BackgroundToPage>(
  tabId: number,
  kind: K,
  request: BackgroundToPage[K]['request'],
): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, { kind, request }, { frameId: 0 });
}

/** Answers the background, from the script of a page. Nobody else can send to it. */
export function listenInPage<K extends keyof BackgroundToPage>(
  kind: K,
  handle: (request: BackgroundToPage[K]['request']) => Promise<BackgroundToPage[K]['answer']>,
): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    const { kind: sent, request } = message as { kind?: unknown; request: BackgroundToPage[K]['request'] };
    return sent === kind ? handle(request) : undefined;
  });
}

/**
 * Answers pages; to be called once, while the background starts. What comes from elsewhere, is of an unknown kind or does not
 * look as agreed is left to other listeners, as the browser demands, at once and without an answer.
 */
export function listen(handlers: Handlers): void {
  const schemas = requestSchemas();
  browser.runtime.onMessage.addListener((message: unknown, sender) =>
    sender.id === browser.runtime.id && isMessage(message, schemas)
      ? answer(handlers, message, sender)
      : undefined,
  );
}

type Message<K extends Kind = Kind> = { readonly kind: K; readonly request: Request<K> };

function isMessage(message: unknown, schemas: RequestSchemas): message is Message {
  if (typeof message !== 'object' || message === null) return false;
  const { kind, request } = message as Partial<Record<keyof Message, unknown>>;
  return typeof kind === 'string' && Object.hasOwn(schemas, kind) && v.is(schemas[kind as Kind], request);
}

/** Asynchronous, so that a handler that throws reaches the sender as a rejection. */
async function answer<K extends Kind>(
  handlers: Handlers,
  message: Message<K>,
  sender: Sender,
): Promise<Answer<K>> {
  return handlers[message.kind](message.request, sender);
}
