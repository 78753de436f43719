import { decodeHtml } from './decode-html';

/**
 * Loads and parses another page of the present site, decoded by its own charset: pages of one article are not all in one.
 * Nothing in it runs. Rejects when there is no answer, or one that is no page.
 */
export async function loadDocument(url: string): Promise<Document> {
  const response = await fetch(url, { credentials: 'same-origin' });
  const type = response.headers.get('content-type') ?? '';
  if (!response.ok || (type !== '' && !/html|xml|text/i.test(type)))
    throw new Error(`${response.status} ${type}`);
  const html = decodeHtml(new Uint8Array(await response.arrayBuffer()), type);
  return new DOMParser().parseFromString(html, 'text/html');
}
