import type { ListKind } from './search-segment';
import type { Segment } from './segment';

/** Orders of lists: `match` and `captured` are the newest first; `match` puts what fits best before. */
export type Order = 'match' | 'captured' | 'published' | 'title' | 'changed' | 'place';

/** Documents of all segments in an order: the index of the segment and the number in it. */
export type Ordered = { readonly segments: Uint16Array; readonly numbers: Uint32Array };

/** The live documents of a kind in an order. */
export function orderDocuments(segments: readonly Segment[], kind: ListKind, order: Order): Ordered {
  const all = segments.reduce((sum, { live }) => sum + live[kind].length, 0);
  const [ofSegment, ofNumber, sorted] = [new Uint16Array(all), new Uint32Array(all), new Uint32Array(all)];
  let count = 0;
  for (const [segment, { live }] of segments.entries())
    for (let number = 0; number < live[kind].length; number += 1)
      if (live[kind][number] === 1) {
        ofSegment[count] = segment;
        ofNumber[count] = number;
        sorted[count] = count;
        count += 1;
      }
  const places: Places = { segments, ofSegment, ofNumber, count };
  const found = sorted
    .subarray(0, count)
    .sort(kind === 'articles' ? articleOrder(places, order) : noteOrder(places, order));
  return {
    segments: new Uint16Array(count).map((_, place) => ofSegment[found[place] ?? 0] ?? 0),
    numbers: found.map((at) => ofNumber[at] ?? 0),
  };
}

/** Documents by their places in two lists, and how many there are. */
type Places = {
  readonly segments: readonly Segment[];
  readonly ofSegment: Uint16Array;
  readonly ofNumber: Uint32Array;
  readonly count: number;
};
type Compare = (a: number, b: number) => number;

/** By code units: much faster than by a language, and right for ids and times. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function articleOrder({ segments, ofSegment, ofNumber, count }: Places, order: Order): Compare {
  const all = Array.from(
    { length: count },
    (_, at) => segments[ofSegment[at] ?? 0]?.articles[ofNumber[at] ?? 0],
  );
  const savedAt = (at: number) => all[at]?.savedAt ?? '';
  const published = (at: number) => all[at]?.published ?? (order === 'match' ? savedAt(at) : '');
  const { compare } = new Intl.Collator('zh');
  return (a, b) =>
    (order === 'title' ? compare(all[a]?.title ?? '', all[b]?.title ?? '') : 0) ||
    (order === 'published' || order === 'match' ? byText(published(b), published(a)) : 0) ||
    byText(savedAt(b), savedAt(a)) ||
    byText(all[a]?.id ?? '', all[b]?.id ?? '');
}

function noteOrder({ segments, ofSegment, ofNumber, count }: Places, order: Order): Compare {
  const times = new Float64Array(count);
  for (let at = 0; at < count; at += 1)
    times[at] = segments[ofSegment[at] ?? 0]?.notes.updatedAt[ofNumber[at] ?? 0] ?? 0;
  const id = (at: number) => segments[ofSegment[at] ?? 0]?.noteIds[ofNumber[at] ?? 0] ?? '';
  const newest: Compare = (a, b) => (times[b] ?? 0) - (times[a] ?? 0) || byText(id(a), id(b));
  if (order !== 'place') return newest;
  const article = (at: number) => {
    const one = segments[ofSegment[at] ?? 0];
    return one?.articles[one.notes.article[ofNumber[at] ?? 0] ?? 0];
  };
  const start = (at: number) => segments[ofSegment[at] ?? 0]?.notes.start[ofNumber[at] ?? 0] ?? 0;
  return (a, b) =>
    byText(article(b)?.savedAt ?? '', article(a)?.savedAt ?? '') ||
    byText(article(a)?.id ?? '', article(b)?.id ?? '') ||
    start(a) - start(b) ||
    newest(a, b);
}
