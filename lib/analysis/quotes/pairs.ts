import type { Span } from '../../model/span';
import { recoverEnd, recoverStart } from './broken-marks';
import { ANY_MARK, isBook, marksOfLine, type QuotationMark } from './marks-of-line';

/** One pair of marks. `start` and `end` include the marks that are there; `depth` counts the pairs around it. */
export type Pair = Span & {
  readonly book: boolean;
  readonly depth: number;
  /** Never closed because the quotation goes on in the next paragraph, which opens with a mark of its own. */
  readonly goesOn: boolean;
};

/** Nobody nests deeper; what does is noise, and must not cost time. */
const DEEPEST = 6;

/**
 * The pairs of one line, sorted. Lost and mistyped marks are recovered inside the line: nothing ever reaches into the next
 * paragraph. `nextOpens`: the next line begins with an opening mark.
 */
export function pairsOfLine(text: string, line: Span, nextOpens: boolean): Pair[] {
  const marks = marksOfLine(text, line.start, line.end);
  const pairs: Pair[] = [];
  const stack: QuotationMark[] = [];
  /** How many openings of a family have no closing in the line; negative where openings lack. */
  const surplus = new Map<string, number>();
  const lastClosing = new Map<string, number>();
  marks.forEach(({ turn, family }, index) => {
    const by = turn === 'either' ? 0 : turn === 'open' ? 1 : -1;
    surplus.set(family, (surplus.get(family) ?? 0) + by);
    if (turn !== 'open') lastClosing.set(family, index);
  });
  let outerEnd = line.start; // the end of the last pair that stands in no other

  const add = (start: number, end: number, family: string, goesOn = false) => {
    const empty = end - start < 3 && text.slice(start, end).replace(ANY_MARK, '').trim() === '';
    if (end <= start || stack.length >= DEEPEST || empty) return;
    pairs.push({ start, end, book: isBook(family), depth: stack.length, goesOn });
    if (stack.length === 0) outerEnd = end;
  };
  /** Closes the open marks down to `height`, each where its lost partner must have stood, before `limit`. */
  const abandon = (height: number, limit: number) => {
    while (stack.length > height) {
      const lost = stack.pop();
      if (lost && !isBook(lost.family))
        add(lost.at, recoverEnd(text, lost.at, limit, stack.length > 0), lost.family);
    }
  };

  marks.forEach((mark, index) => {
    const { at, family } = mark;
    const partner = stack.slice(-DEEPEST).findLastIndex((open) => open.family === family);
    const height = partner < 0 ? -1 : partner + Math.max(0, stack.length - DEEPEST);
    const left = surplus.get(family) ?? 0;
    const next = marks[index + 1];
    const again = next?.family === family;
    // two marks that face the same way (“网格化“, ”网格化”) are a pair, where the line is off balance
    const mistyped =
      height >= 0
        ? mark.turn === 'open' && left > 1 && !(again && /[，：。]/.test(text.charAt(at - 1)))
        : mark.turn === 'close' && left < -1 && again && next.turn === 'close';
    if (mistyped) surplus.set(family, left - 2 * Math.sign(left));
    const opens = mark.turn === 'either' ? height < 0 : (mark.turn === 'open') !== mistyped;
    if (opens) {
      if (height >= 0 && left > 0 && !isBook(family)) abandon(height, at); // the mark before lost its partner
      stack.push(mark);
      return;
    }
    // “数字菜园’: closed by a mark of another family, where its own does not come any more
    const top = stack.at(-1);
    const mixed = top && !isBook(top.family + family) && (lastClosing.get(top.family) ?? -1) < index;
    const closed = height >= 0 ? height : mixed ? stack.length - 1 : -1;
    if (closed >= 0) {
      abandon(closed + 1, at);
      const open = stack.pop();
      if (open) add(open.at, at + 1, open.family);
    } else if (!isBook(family) && stack.length === 0) {
      add(recoverStart(text, outerEnd, at, outerEnd === line.start), at + 1, family);
    }
  });

  const first = stack[0];
  abandon(1, line.end);
  if (first && nextOpens && !isBook(first.family) && text.slice(line.start, first.at).trim() === '') {
    stack.pop();
    add(first.at, first.at + text.slice(first.at, line.end).trimEnd().length, first.family, true);
  } else abandon(0, line.end);
  return pairs.sort((a, b) => a.start - b.start || b.end - a.end);
}
