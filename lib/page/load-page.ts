import { decodeHtml } from './decode-html';

/** A site that does not answer within this holds up the other pages no longer, in milliseconds. */
const LONGEST = 20_000;

/**
 * Fetches and parses another page of the same site, decoded by its own header or meta (some stored pages are GBK). Nothing in
 * it runs. Rejects when the site does not answer with a page, or not in time.
 */
export async function loadPage(url: string): Promise<Document> {
  const response = await fetch(url, { signal: AbortSignal.timeout(LONGEST) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const html = decodeHtml(
    new Uint8Array(await response.arrayBuffer()),
    response.headers.get('content-type') ?? '',
  );
  return new DOMParser().parseFromString(html, 'text/html');
}
