import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { decodeHtml } from '../../lib/page/decode-html';

/** A parsed page without scripts; complaints about its style sheets are nobody's business. */
export const parsePage = (html: string, url: string): Document =>
  new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;

/** The same from a file, decoded by its own charset. */
export const parsePageFile = (path: string, url: string): Document =>
  parsePage(decodeHtml(readFileSync(path)), url);
