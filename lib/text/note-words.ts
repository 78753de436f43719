/** Lines that are signs and nothing else: rules, underlines of headings, code fences, addresses of links. */
const SIGN_LINE =
  /^[ \t>]*(?:(?:[-*_][ \t]*){3,}|=+[ \t]*|`{3,}[^`\n]*|~{3,}.*|\[[^[\]\n]+\]:[ \t]*\S.*)(?:\n|$)/gm;
/** What opens a line: quotation, bullet, heading. The numbers of a list are read, and stay. */
const OPENER = /^[ \t]*(?:(?:>[ \t]?|[-+*][ \t]+)[ \t]*)*(?:#{1,6}(?:[ \t]+|$))?/gm;
/** In this order: a sign that stands for itself, code, a picture or link, an address, emphasis. Lengths are bounded, so is time. */
const INLINE =
  /\\([!-/:-@[-`{-~])|(?<!`)(`{1,3})(?!`)([^\n]{1,300}?)(?<!`)\2(?!`)|!?\[([^[\]\n]{0,300})\](?:\([^()\n]{0,2000}\)|\[[^[\]\n]{0,300}\])|<([a-z]+:[^<>\s]{1,2000})>|(\*{1,3})(?=\S)([^\n]{1,300}?)(?<=\S)\6(?!\*)|(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^\n]{1,300}?)(?<=\S)\8(?![\p{L}\p{N}_])/gu;

/** The words of a note as they read: without the signs of its Markdown. For a short look at it; `NoteMarkdown` draws it. */
export function noteWords(note: string): string {
  return inlineWords(note.replace(SIGN_LINE, '').replace(OPENER, ''));
}

const inlineWords = (text: string): string =>
  text.replace(
    INLINE,
    (
      _all: string,
      sign?: string,
      _ticks?: string,
      code?: string,
      linked?: string,
      url?: string,
      _stars?: string,
      starred?: string,
      _lines?: string,
      underlined?: string,
    ) => sign ?? code?.trim() ?? url ?? inlineWords(linked ?? starred ?? underlined ?? ''),
  );
