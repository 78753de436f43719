/** `either`: a straight mark, which opens and closes. A mark's family is its opening form: “ ‘ 「 『 《 〈. */
export type QuotationMark = {
  readonly at: number;
  readonly family: string;
  readonly turn: 'open' | 'close' | 'either';
};

/** GB/T 15834 § 4.8 and § 4.15, with the marks of Taiwan and Hong Kong; folding has made 〝〞 and ＂ into them. */
const OPEN = '“‘「『《〈';
const CLOSE = '”’」』》〉';
export const ANY_MARK = /[“”"‘’「」『』《》〈〉]/g;

/** Title marks (书名号) are never guessed: a lost one stays lost. */
export const isBook = (family: string): boolean => /[《〈]/.test(family);

/** The marks of one line. An apostrophe (Xi’an) and an inch or second sign (27") are none. */
export function marksOfLine(text: string, start: number, end: number): QuotationMark[] {
  const marks: QuotationMark[] = [];
  let straightOpen = false;
  for (const { 0: char, index } of text.slice(start, end).matchAll(ANY_MARK)) {
    const at = start + index;
    const around = text.charAt(at - 1) + text.charAt(at + 1);
    if (char === '’' && /^[A-Za-z]{2}$/.test(around)) continue;
    if (char === '"') {
      if (!straightOpen && /^\d/.test(around)) continue;
      straightOpen = !straightOpen;
    }
    const closes = CLOSE.indexOf(char);
    const turn = char === '"' ? 'either' : closes < 0 ? 'open' : 'close';
    marks.push({ at, family: turn === 'open' ? char : (OPEN[closes] ?? '“'), turn });
  }
  return marks;
}
