export type Span = { readonly start: number; readonly end: number };

/** Breaks between words that every browser sees, whatever its dictionary: around these. */
const PUNCTUATION = /[\s，。、；：？！“”（）《》【】—…]/;
/** Between two of these even punctuation may not break: 1，000. */
const LATIN = /[\p{Script=Latin}\p{N}]/u;
/** How far away a sure break may be; beyond that, the dictionary of this browser has to do. */
const FAR = 32;

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/** The last sure break at or before `index`, in the line that `within` is in. */
export function breakBefore(text: string, index: number, within: number): number {
  const line = lineAt(text, within);
  const from = Math.max(index, line.start);
  for (let at = from; at >= Math.max(from - FAR, line.start); at -= 1) if (isSure(text, line, at)) return at;
  return line.start + (wordAt(text, line, from)?.index ?? from - line.start);
}

/** The first sure break at or after `index`, in the line that `within` is in. */
export function breakAfter(text: string, index: number, within: number): number {
  const line = lineAt(text, within);
  const from = Math.min(index, line.end);
  for (let at = from; at <= Math.min(from + FAR, line.end); at += 1) if (isSure(text, line, at)) return at;
  const word = wordAt(text, line, from);
  if (word === undefined || line.start + word.index === from) return from;
  return line.start + word.index + word.segment.length;
}

/** The line of the text that `index` is in or at the end of. */
export function lineAt(text: string, index: number): Span {
  const end = text.indexOf('\n', index);
  return { start: index === 0 ? 0 : text.lastIndexOf('\n', index - 1) + 1, end: end < 0 ? text.length : end };
}

function isSure(text: string, line: Span, index: number): boolean {
  if (index === line.start || index === line.end) return true;
  const [farBefore = '', before = '', after = '', farAfter = ''] = [-2, -1, 0, 1].map(
    (step) => text[index + step],
  );
  return (
    (PUNCTUATION.test(before) && !(LATIN.test(farBefore) && LATIN.test(after))) ||
    (PUNCTUATION.test(after) && !(LATIN.test(before) && LATIN.test(farAfter)))
  );
}

const wordAt = (text: string, line: Span, index: number) =>
  WORDS.segment(text.slice(line.start, line.end)).containing(index - line.start);
