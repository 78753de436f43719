import { isCaptureUrl } from '../../lib/messaging/addresses';
import type { LingjuDatabase } from '../../lib/store/db';
import { loadSettings } from '../../lib/store/settings';
import { loadTranslate } from '../mount/translate';
import { firstLookPage } from './first-look-page';
import { lookOf } from './under-way';

/** What a service worker has; the types of a page do not know it. */
type Installing = Event & { readonly addRoutes?: (routes: readonly object[]) => Promise<void> };
type Fetching = Event & {
  readonly request: Request;
  readonly respondWith: (response: Promise<Response>) => void;
};

/** Everything but the reading view that a click has just opened goes past this script, which may be asleep. */
const ROUTES = [
  { condition: { urlPattern: { pathname: '/reader.html', search: 'capture=*' } }, source: 'fetch-event' },
  {
    condition: { urlPattern: { protocol: '*', hostname: '*', port: '*', pathname: '*' } },
    source: 'network',
  },
];

/**
 * Answers the reading view that a click has opened with a page that holds the first look already. In Chromium alone, where the
 * background is a service worker; elsewhere the page asks for the look (reader-head.ts), and so it does here if this fails.
 */
export function serveFirstLook(db: LingjuDatabase): void {
  addEventListener('install', (event: Installing) => void event.addRoutes?.(ROUTES));
  addEventListener('fetch', (event) => {
    const fetching = event as Fetching;
    const capture = captureIn(fetching.request.url);
    if (capture !== null) fetching.respondWith(respond(db, capture));
  });
}

/** To be called where a click may follow soon. */
export const prepareFirstLook = (): void => void builtPage().catch(console.error);

const captureIn = (url: string): string | null =>
  isCaptureUrl(url) ? new URL(url).searchParams.get('capture') : null;

async function respond(db: LingjuDatabase, capture: string): Promise<Response> {
  try {
    const [{ html, headers }, look, settings] = await Promise.all([
      builtPage(),
      lookOf(capture),
      loadSettings(db),
    ]);
    if (look === null) return new Response(html, { headers });
    const t = await loadTranslate(settings.language);
    return new Response(firstLookPage(html, look, settings, t), { headers });
  } catch (error) {
    console.error(error);
    return fetch(PAGE);
  }
}

const PAGE = '/reader.html';

type Page = { readonly html: string; readonly headers: Headers };

/** Read once; again only where that failed. */
let page: Promise<Page> | undefined;

/**
 * The page as it is built, with the headers that secure it; its styles are put into it, which saves the way to them. The links to
 * them stay, disabled: scripts that need a style look for its link and would load it again.
 */
function builtPage(): Promise<Page> {
  page ??= readPage().catch((error) => {
    page = undefined;
    throw error;
  });
  return page;
}

async function readPage(): Promise<Page> {
  const response = await fetch(PAGE);
  const html = await response.text();
  const links = [...html.matchAll(/<link rel="stylesheet"[^>]* href="([^"]+)"[^>]*>/g)];
  const styles = await Promise.all(links.map(async ([, href = '']) => (await fetch(href)).text()));
  const inlined = links.reduce(
    (whole, [link], index) =>
      whole.replace(link, () => `<style>${styles[index]}</style>${link.replace('<link', '<link disabled')}`),
    html,
  );
  return { html: inlined, headers: response.headers };
}
