const NAME = 'lingju';

/**
 * The address of a page with a note named in its hash. No other program can open a page of the extension, but every one can open
 * the article's own: there the extension sees the name and shows the note in the reading view. An empty address stays empty.
 */
export const noteLink = (url: string, noteId: string): string =>
  url === '' ? '' : `${url.replace(/#.*$/s, '')}#${NAME}=${encodeURIComponent(noteId)}`;

/** The note that an address names; null when it names none. */
export function noteIn(url: string): string | null {
  if (!URL.canParse(url)) return null;
  return new URLSearchParams(new URL(url).hash.slice(1)).get(NAME) || null;
}
