/** `either`: a straight mark, which opens and closes. */
export type Turn = 'open' | 'close' | 'either';
export type QuotationMark = { readonly at: number; readonly family: Family; readonly turn: Turn };
export type Family = '“' | '‘' | '「' | '『' | '《' | '〈';

/** GB/T 15834 § 4.8 and § 4.15, with the marks of Taiwan and Hong Kong and the typewriter's. */
const MARKS: ReadonlyMap<string, readonly [Family, Turn]> = new Map<string, readonly [Family, Turn]>([
  ['“', ['“', 'open']],
  ['”', ['“', 'close']],
  ['〝', ['“', 'open']],
  ['〞', ['“', 'close']],
  ['"', ['“', 'either']],
  ['＂', ['“', 'either']],
  ['‘', ['‘', 'open']],
  ['’', ['‘', 'close']],
  ['「', ['「', 'open']],
  ['」', ['「', 'close']],
  ['『', ['『', 'open']],
  ['』', ['『', 'close']],
  ['《', ['《', 'open']],
  ['》', ['《', 'close']],
  ['〈', ['〈', 'open']],
  ['〉', ['〈', 'close']],
]);
export const ANY_MARK = /[“”〝〞"＂‘’「」『』《》〈〉]/g;

/** Title marks (书名号) are never guessed: a lost one stays lost. */
export const isBook = (family: Family): boolean => family === '《' || family === '〈';

/** The marks of one line. An apostrophe (Xi’an) and an inch or second sign (27") are none. */
export function marksOfLine(text: string, start: number, end: number): QuotationMark[] {
  const marks: QuotationMark[] = [];
  let straightOpen = false;
  for (const match of text.slice(start, end).matchAll(ANY_MARK)) {
    const at = start + match.index;
    const known = MARKS.get(match[0]);
    if (!known) continue;
    const [family, turn] = known;
    if (match[0] === '’' && isLatin(text, at - 1) && isLatin(text, at + 1)) continue;
    if (turn === 'either') {
      if (!straightOpen && /\d/.test(text.charAt(at - 1))) continue;
      straightOpen = !straightOpen;
    }
    marks.push({ at, family, turn });
  }
  return marks;
}

const isLatin = (text: string, at: number) => /[A-Za-z]/.test(text.charAt(at));
