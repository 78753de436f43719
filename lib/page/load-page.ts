import { decodeHtml } from './decode-html';

/**
 * Fetches and parses another page of the same site, decoded by its own header or meta (some stored pages are GBK). Nothing in
 * it runs. Rejects when the site does not answer with a page.
 */
export async function loadPage(url: string): Promise<Document> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  const html = decodeHtml(
    new Uint8Array(await response.arrayBuffer()),
    response.headers.get('content-type') ?? '',
  );
  return new DOMParser().parseFromString(html, 'text/html');
}
