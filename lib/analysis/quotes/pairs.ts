import type { Span } from '../../model/span';
import { recoverEnd, recoverStart } from './broken-marks';

/** One pair of marks. `start` and `end` include the marks that are there; `depth` counts the pairs around it. */
export type Pair = Span & {
  readonly book: boolean;
  readonly depth: number;
  /** Never closed because the quotation goes on in the next paragraph, which opens with a mark of its own. */
  readonly goesOn: boolean;
};

type Mark = { readonly at: number; readonly family: string; readonly turn: 'open' | 'close' | 'either' };

/** GB/T 15834 § 4.8 and § 4.15, with the marks of Taiwan and Hong Kong and the typewriter's. */
const MARKS: Record<string, readonly [string, Mark['turn']]> = {
  '“': ['“', 'open'],
  '”': ['“', 'close'],
  '〝': ['“', 'open'],
  '〞': ['“', 'close'],
  '"': ['“', 'either'],
  '＂': ['“', 'either'],
  '‘': ['‘', 'open'],
  '’': ['‘', 'close'],
  '「': ['「', 'open'],
  '」': ['「', 'close'],
  '『': ['『', 'open'],
  '』': ['『', 'close'],
  '《': ['《', 'open'],
  '》': ['《', 'close'],
  '〈': ['〈', 'open'],
  '〉': ['〈', 'close'],
};
const ANY_MARK = /[“”〝〞"＂‘’「」『』《》〈〉]/g;
const isBook = (family: string) => family === '《' || family === '〈';

/** The marks of one line. An apostrophe (Xi’an) and an inch or second sign (27") are none. */
function marksOf(text: string, start: number, end: number): Mark[] {
  const marks: Mark[] = [];
  let straightOpen = false;
  for (const match of text.slice(start, end).matchAll(ANY_MARK)) {
    const at = start + match.index;
    const [family, turn] = MARKS[match[0]] ?? ['', 'either'];
    if (match[0] === '’' && /[A-Za-z]/.test(text.charAt(at - 1)) && /[A-Za-z]/.test(text.charAt(at + 1)))
      continue;
    if (turn === 'either') {
      if (!straightOpen && /\d/.test(text.charAt(at - 1))) continue;
      straightOpen = !straightOpen;
    }
    marks.push({ at, family, turn });
  }
  return marks;
}

/** How many openings of a family are left over in a line; negative where closings are. */
function surplusOf(marks: readonly Mark[], family: string): number {
  let surplus = 0;
  for (const mark of marks)
    if (mark.family === family && mark.turn !== 'either') surplus += mark.turn === 'open' ? 1 : -1;
  return surplus;
}

/** A mark before which a clause ends and after which something begins: “先种两亩，“他说 has a closing mark typed wrong. */
const looksClosing = (text: string, at: number) =>
  /[，。！？…]/.test(text.charAt(at - 1)) && !/[，。！？：“”]/.test(text.charAt(at + 1));

/**
 * The pairs of one line `[start, end)`, sorted. Lost and mistyped marks are recovered inside the line: nothing ever
 * reaches into the next paragraph. `nextOpens`: the next paragraph begins with an opening mark.
 */
export function pairsOfLine(
  text: string,
  start: number,
  end: number,
  nextOpens: boolean,
  previousOpen: boolean,
): Pair[] {
  const marks = marksOf(text, start, end);
  const pairs: Pair[] = [];
  const stack: Mark[] = [];
  const surplus: Record<string, number> = {};
  for (const family of ['“', '‘', '「', '『', '《', '〈']) surplus[family] = surplusOf(marks, family);

  let outerEnd = start; // the end of the last pair that stands in no other
  const add = (from: number, to: number, family: string, goesOn = false) => {
    if (to - from < 3 && !goesOn && text.slice(from, to).replace(ANY_MARK, '').trim() === '') return;
    pairs.push({ start: from, end: to, book: isBook(family), depth: stack.length, goesOn });
    if (stack.length === 0) outerEnd = to;
  };
  /** Closes what was left open inside the pair that ends at `limit`. */
  const abandon = (mark: Mark, limit: number) => {
    if (isBook(mark.family)) return;
    const inner = stack.length > 0;
    const found = recoverEnd(text, mark.at, limit, inner);
    add(mark.at, found, mark.family);
  };

  marks.forEach((mark, index) => {
    const openAt = stack.findLastIndex((open) => open.family === mark.family);
    let closes = mark.turn === 'close' || (mark.turn === 'either' && openAt >= 0);
    const left = surplus[mark.family] ?? 0;
    if (mark.turn === 'open' && openAt >= 0 && left > 0) {
      if (left > 1 && looksClosing(text, mark.at)) {
        closes = true;
        surplus[mark.family] = left - 2;
      } else if (left > 1 && marks[index + 1]?.family !== mark.family) {
        closes = true; // “网格化“排查: the second mark is a closing one
        surplus[mark.family] = left - 2;
      } else if (!isBook(mark.family)) {
        // the mark before lost its partner
        while (stack.length > openAt) {
          const lost = stack.pop();
          if (lost) abandon(lost, mark.at);
        }
        surplus[mark.family] = left - 1;
      }
    }
    if (mark.turn === 'close' && openAt < 0 && !isBook(mark.family)) {
      const next = marks[index + 1];
      const wrongTurn = left < -1 && next?.family === mark.family && next.turn === 'close';
      if (wrongTurn) {
        closes = false; // ”网格化”: the first mark is an opening one
        surplus[mark.family] = left + 2;
      }
    }
    if (!closes) {
      stack.push(mark);
      return;
    }
    let partner = openAt;
    if (partner < 0 && !isBook(mark.family)) {
      // “数字菜园’: closed by a mark of another family, where its own does not come any more
      const top = stack.at(-1);
      if (
        top &&
        !isBook(top.family) &&
        !marks.slice(index + 1).some((later) => later.family === top.family && later.turn !== 'open')
      )
        partner = stack.length - 1;
    }
    if (partner >= 0) {
      while (stack.length > partner + 1) {
        const lost = stack.pop();
        if (lost) abandon(lost, mark.at);
      }
      const open = stack.pop();
      if (open) add(open.at, mark.at + 1, open.family);
    } else if (!isBook(mark.family) && stack.length === 0) {
      if ((surplus[mark.family] ?? 0) < 0) surplus[mark.family] = (surplus[mark.family] ?? 0) + 1;
      add(recoverStart(text, outerEnd, mark.at, outerEnd === start, previousOpen), mark.at + 1, mark.family);
    }
  });

  while (stack.length > 0) {
    const lost = stack.pop();
    if (!lost || isBook(lost.family)) continue;
    const goesOn = nextOpens && stack.length === 0 && text.slice(start, lost.at).trim() === '';
    if (goesOn) add(lost.at, trimmedEnd(text, start, end), lost.family, true);
    else abandon(lost, end);
  }
  return pairs.filter((pair) => pair.end > pair.start).sort((a, b) => a.start - b.start || b.end - a.end);
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text.charAt(at - 1).trim() === '') at--;
  return at;
}
