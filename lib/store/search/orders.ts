import type { ListKind } from './search-segment';
import type { Segment } from './segment';

/** Orders of lists: `match` and `captured` are the newest first; `match` puts what fits best before. */
export type Order = 'match' | 'captured' | 'published' | 'title' | 'changed' | 'place';

/** Documents of all segments in an order: the index of the segment and the number in it. */
export type Ordered = { readonly segments: Uint16Array; readonly numbers: Uint32Array };

/** The live documents of a kind in an order. */
export function orderDocuments(segments: readonly Segment[], kind: ListKind, order: Order): Ordered {
  const all: { readonly segment: number; readonly number: number }[] = [];
  for (const [segment, { live }] of segments.entries())
    for (const [number, isLive] of live[kind].entries()) if (isLive === 1) all.push({ segment, number });
  const compare = kind === 'articles' ? articleOrder(segments, order) : noteOrder(segments, order);
  all.sort(compare);
  return {
    segments: Uint16Array.from(all, ({ segment }) => segment),
    numbers: Uint32Array.from(all, ({ number }) => number),
  };
}

type Place = { readonly segment: number; readonly number: number };
type Compare = (a: Place, b: Place) => number;

/** By code units: much faster than by a language, and right for ids and times. */
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function articleOrder(segments: readonly Segment[], order: Order): Compare {
  const factsOf = ({ segment, number }: Place) => segments[segment]?.articles[number];
  const savedAt = (place: Place) => factsOf(place)?.savedAt ?? '';
  const published = (place: Place) => factsOf(place)?.published ?? (order === 'match' ? savedAt(place) : '');
  const title = (place: Place) => factsOf(place)?.title ?? '';
  const id = (place: Place) => factsOf(place)?.id ?? '';
  const { compare } = new Intl.Collator('zh');
  return (a, b) =>
    (order === 'title' ? compare(title(a), title(b)) : 0) ||
    (order === 'published' || order === 'match' ? byText(published(b), published(a)) : 0) ||
    byText(savedAt(b), savedAt(a)) ||
    byText(id(a), id(b));
}

function noteOrder(segments: readonly Segment[], order: Order): Compare {
  const updatedAt = ({ segment, number }: Place) => segments[segment]?.notes.updatedAt[number] ?? 0;
  const start = ({ segment, number }: Place) => segments[segment]?.notes.start[number] ?? 0;
  const id = ({ segment, number }: Place) => segments[segment]?.noteIds[number] ?? '';
  const article = ({ segment, number }: Place) => {
    const one = segments[segment];
    return one?.articles[one.notes.article[number] ?? 0];
  };
  const byArticle: Compare = (a, b) =>
    byText(article(b)?.savedAt ?? '', article(a)?.savedAt ?? '') ||
    byText(article(a)?.id ?? '', article(b)?.id ?? '') ||
    start(a) - start(b);
  return (a, b) =>
    (order === 'place' ? byArticle(a, b) : 0) || updatedAt(b) - updatedAt(a) || byText(id(a), id(b));
}
