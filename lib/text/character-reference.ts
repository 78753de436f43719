/** The references that people write to keep a sign from being read as Markdown or HTML. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

/** The character of `&amp;` and the like, by its name without `&` and `;`; false for a name that is not known. */
export const decodeNamedCharacterReference = (name: string): string | false => NAMED[name] ?? false;
