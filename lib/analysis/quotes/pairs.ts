import type { Span } from '../../model/span';
import { recoverEnd, recoverStart } from './broken-marks';

/** One pair of marks. `start` and `end` include the marks that are there; `depth` counts the pairs around it. */
export type Pair = Span & {
  readonly book: boolean;
  readonly depth: number;
  /** Never closed because the quotation goes on in the next paragraph, which opens with a mark of its own. */
  readonly goesOn: boolean;
};

/** A mark's family is its opening form; `turn`: 1 opens, -1 closes, 0 is a straight mark, which may do both. */
type QuotationMark = { readonly at: number; readonly family: string; readonly turn: number };

/** GB/T 15834 § 4.8 and § 4.15, with the marks of Taiwan and Hong Kong; folding has made 〝〞 and ＂ into them. */
const OPEN = '“‘「『《〈';
const CLOSE = '”’」』》〉';
/** Title marks (书名号) are never guessed: a lost one stays lost. */
const isBook = (family: string): boolean => /[《〈]/.test(family);
/** Nobody nests deeper; what does is noise, and must not cost time. */
const DEEPEST = 6;

/** The marks of one line. An apostrophe (Xi’an) and an inch or second sign (27") are none. */
function marksOfLine(text: string): QuotationMark[] {
  const marks: QuotationMark[] = [];
  let open = false;
  for (const { 0: char, index: at } of text.matchAll(
    /[“”‘「」『』《》〈〉]|(?<![A-Za-z])’|’(?![A-Za-z])|"/g,
  )) {
    const closes = CLOSE.indexOf(char);
    if (char !== '"') marks.push({ at, family: OPEN[closes] ?? char, turn: closes < 0 ? 1 : -1 });
    else if (open || !/\d/.test(text.charAt(at - 1))) {
      open = !open;
      marks.push({ at, family: '“', turn: 0 });
    }
  }
  return marks;
}

/**
 * The pairs of one line, sorted. Lost and mistyped marks are recovered inside the line: nothing ever reaches into the next
 * paragraph. `nextOpens`: the next line begins with an opening mark.
 */
export function pairsOfLine(line: string, nextOpens: boolean): Pair[] {
  const marks = marksOfLine(line);
  const pairs: Pair[] = [];
  const stack: QuotationMark[] = [];
  /** How many openings of a family have no closing in the line; negative where openings lack. */
  const surplus = new Map<string, number>();
  for (const { turn, family } of marks) surplus.set(family, (surplus.get(family) ?? 0) + turn);
  let outerEnd = 0; // the end of the last pair that stands in no other

  const add = (start: number, end: number, family: string, goesOn = false) => {
    if (end - start < 3 && !/[^“”‘’「」『』《》〈〉"\s]/.test(line.slice(start, end))) return;
    pairs.push({ start, end, book: isBook(family), depth: stack.length, goesOn });
    if (stack.length === 0) outerEnd = end;
  };
  /** Closes the open marks down to `height`, each where its lost partner must have stood, before `limit`. */
  const abandon = (height: number, limit: number) => {
    while (stack.length > height) {
      const lost = stack.pop();
      if (lost && !isBook(lost.family)) add(lost.at, recoverEnd(line, lost.at, limit), lost.family);
    }
  };

  marks.forEach((mark, index) => {
    const { at, family, turn } = mark;
    const height = stack.findLastIndex((open) => open.family === family);
    const left = surplus.get(family) ?? 0;
    const next = marks[index + 1];
    // two marks that face the same way (“网格化“, ”网格化”) are a pair, where the line is off balance
    const mistyped =
      height >= 0 ? turn > 0 && left > 1 : turn < 0 && left < -1 && next?.family === family && next.turn < 0;
    if (mistyped) surplus.set(family, left - 2 * turn);
    if (turn === 0 ? height < 0 : turn > 0 !== mistyped) {
      if (height >= 0 && left > 0) abandon(height, at); // the mark before lost its partner
      if (stack.length < DEEPEST) stack.push(mark);
    } else if (height >= 0) {
      abandon(height + 1, at);
      add(stack.pop()?.at ?? at, at + 1, family);
    } else if (!isBook(family) && stack.length === 0) add(recoverStart(line, outerEnd, at), at + 1, family);
  });

  const first = stack[0];
  abandon(1, line.length);
  if (first && nextOpens && !isBook(first.family) && /(?:^|：)\s*$/.test(line.slice(0, first.at))) {
    stack.pop();
    add(first.at, line.trimEnd().length, first.family, true);
  } else abandon(0, line.length);
  return pairs.sort((a, b) => a.start - b.start || b.end - a.end);
}
