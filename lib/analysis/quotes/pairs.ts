import type { Span } from '../../model/span';
import { recoverEnd, recoverStart } from './broken-marks';
import { ANY_MARK, type Family, isBook, marksOfLine, type QuotationMark } from './marks-of-line';

/** One pair of marks. `start` and `end` include the marks that are there; `depth` counts the pairs around it. */
export type Pair = Span & {
  readonly book: boolean;
  readonly depth: number;
  /** Never closed because the quotation goes on in the next paragraph, which opens with a mark of its own. */
  readonly goesOn: boolean;
};

/** What the lines around a line tell: the next one begins with an opening mark; the one before was left open. */
export type Neighbours = { readonly nextOpens: boolean; readonly previousOpen: boolean };

/** Nobody nests deeper; what does is noise, and must not cost time. */
const DEEPEST = 6;

/**
 * The pairs of one line `[start, end)`, sorted. Lost and mistyped marks are recovered inside the line: nothing ever reaches
 * into the next paragraph.
 */
export function pairsOfLine(text: string, start: number, end: number, neighbours: Neighbours): Pair[] {
  const marks = marksOfLine(text, start, end);
  if (marks.length === 0) return [];
  const pairs: Pair[] = [];
  const stack: QuotationMark[] = [];
  const surplus = surplusOf(marks);
  const lastClosing = new Map<Family, number>();
  marks.forEach((mark, index) => {
    if (mark.turn !== 'open') lastClosing.set(mark.family, index);
  });
  let outerEnd = start; // the end of the last pair that stands in no other

  const add = (from: number, to: number, family: Family, goesOn = false) => {
    if (to <= from || stack.length >= DEEPEST) return;
    if (to - from < 3 && text.slice(from, to).replace(ANY_MARK, '').trim() === '') return;
    pairs.push({ start: from, end: to, book: isBook(family), depth: stack.length, goesOn });
    if (stack.length === 0) outerEnd = to;
  };
  /** Closes the open marks down to `height`, each where its lost partner must have stood, before `limit`. */
  const abandon = (height: number, limit: number) => {
    for (let lost = stack.pop(); lost; lost = stack.length > height ? stack.pop() : undefined)
      if (!isBook(lost.family)) add(lost.at, recoverEnd(text, lost.at, limit, stack.length > 0), lost.family);
  };

  marks.forEach((mark, index) => {
    const partner = partnerOf(stack, mark.family);
    const turn = turnOf(text, marks, index, partner >= 0, surplus);
    if (turn === 'open') {
      if (partner >= 0 && (surplus.get(mark.family) ?? 0) > 0 && !isBook(mark.family)) {
        abandon(partner, mark.at); // the mark before lost its partner
        surplus.set(mark.family, (surplus.get(mark.family) ?? 0) - 1);
      }
      stack.push(mark);
      return;
    }
    // “数字菜园’: closed by a mark of another family, where its own does not come any more
    const top = stack.at(-1);
    const mixed =
      top && !isBook(top.family) && !isBook(mark.family) && (lastClosing.get(top.family) ?? -1) < index;
    const height = partner >= 0 ? partner : mixed ? stack.length - 1 : -1;
    if (height >= 0) {
      if (stack.length > height + 1) abandon(height + 1, mark.at);
      const open = stack.pop();
      if (open) add(open.at, mark.at + 1, open.family);
    } else if (!isBook(mark.family) && stack.length === 0) {
      surplus.set(mark.family, Math.min(0, (surplus.get(mark.family) ?? 0) + 1));
      const from = recoverStart(text, outerEnd, mark.at, outerEnd === start, neighbours.previousOpen);
      add(from, mark.at + 1, mark.family);
    }
  });

  const first = stack[0];
  if (stack.length > 1) abandon(1, end);
  if (first && !isBook(first.family)) {
    stack.pop();
    const goesOn = neighbours.nextOpens && text.slice(start, first.at).trim() === '';
    add(
      first.at,
      goesOn ? trimmedEnd(text, first.at, end) : recoverEnd(text, first.at, end, false),
      first.family,
      goesOn,
    );
  }
  return pairs.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** How many openings of a family are left over in a line; negative where closings are. */
function surplusOf(marks: readonly QuotationMark[]): Map<Family, number> {
  const surplus = new Map<Family, number>();
  for (const mark of marks)
    if (mark.turn !== 'either')
      surplus.set(mark.family, (surplus.get(mark.family) ?? 0) + (mark.turn === 'open' ? 1 : -1));
  return surplus;
}

function partnerOf(stack: readonly QuotationMark[], family: Family): number {
  for (let i = stack.length - 1; i >= Math.max(0, stack.length - DEEPEST); i--)
    if (stack[i]?.family === family) return i;
  return -1;
}

/** Which way a mark really turns: two marks that face the same way (“网格化“, ”网格化”) are a pair, where the line is off balance. */
function turnOf(
  text: string,
  marks: readonly QuotationMark[],
  index: number,
  open: boolean,
  surplus: Map<Family, number>,
): 'open' | 'close' {
  const mark = marks[index];
  if (!mark || mark.turn === 'either') return open ? 'close' : 'open';
  const left = surplus.get(mark.family) ?? 0;
  const next = marks[index + 1];
  if (
    mark.turn === 'open' &&
    open &&
    left > 1 &&
    (looksClosing(text, mark.at) || next?.family !== mark.family)
  ) {
    surplus.set(mark.family, left - 2);
    return 'close';
  }
  if (mark.turn === 'close' && !open && left < -1 && next?.family === mark.family && next.turn === 'close') {
    surplus.set(mark.family, left + 2);
    return 'open';
  }
  return mark.turn;
}

/** A clause ends before it and something begins after it: “先种两亩，“他说 has a closing mark typed wrong. */
const looksClosing = (text: string, at: number) =>
  /[，。！？…]/.test(text.charAt(at - 1)) && !/[，。！？：“”]/.test(text.charAt(at + 1));

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && text.charAt(at - 1).trim() === '') at--;
  return at;
}
