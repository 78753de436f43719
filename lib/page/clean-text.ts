/** Invisible characters, and private-use ones, which on web pages are icons. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ue000-\uf8ff]/g;
const SPACE = /\s+/g;

/** Text as it is read: any run of white space, NBSP and U+3000 included, is one space; none at the ends. */
export const cleanText = (text: string): string => text.replace(INVISIBLE, '').replace(SPACE, ' ').trim();

/** One text node's part of a line: collapsed, but not trimmed. */
export const collapse = (text: string): string => text.replace(INVISIBLE, '').replace(SPACE, ' ');

/** What is left when width, white space and punctuation do not count: for comparing titles and lines. */
export const textKey = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]/gu, '')
    .toLowerCase();
