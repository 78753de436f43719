import { type Anchor, type Annotation, bySpot, type Selector, type Spot } from '../model/annotation';
import type { Span } from '../model/span';

export type Highlight = {
  readonly annotation: Annotation & { readonly selector: Selector };
  readonly place: Span;
  /** Where it stands if not in the text: `place` is then the empty span before its block. */
  readonly spot?: Spot;
  /** The text was edited under it since. */
  readonly changed: boolean;
};
export type Sorted = {
  /** Notes on the whole article, oldest first. */
  readonly articleNotes: readonly Annotation[];
  /** In page order. */
  readonly highlights: readonly Highlight[];
  /** Those without a place in the present text, in the order of the place that they had. */
  readonly orphans: readonly (Annotation & { readonly selector: Selector })[];
};

/**
 * Sorts an article's live annotations by their place in `text`. `anchors` says where each stands; where it says nothing, the
 * selector's own position counts if the quote stands there, or the only place in the text where it does.
 */
export function inPageOrder(
  text: string,
  annotations: readonly Annotation[],
  anchors: ReadonlyMap<string, Anchor | null> = new Map(),
): Sorted {
  const live = liveNotes(annotations).sort(byTime);
  const placed = live.filter(hasSelector).map((annotation) => {
    const anchor = anchors.get(annotation.id);
    const place = anchor === undefined ? placeOf(text, annotation) : anchor;
    return {
      ...{ annotation, place, changed: anchor?.quality === 'changed' },
      ...(anchor?.spot && { spot: anchor.spot }),
    };
  });
  return {
    articleNotes: live.filter((annotation) => annotation.selector === null),
    highlights: placed.filter(hasPlace).sort((a, b) => bySpan(a.place, b.place) || bySpot(a.spot, b.spot)),
    orphans: placed
      .filter(({ place }) => place === null)
      .map(({ annotation }) => annotation)
      .sort((a, b) => bySpan(a.selector.position, b.selector.position)),
  };
}

/** What the user keeps: neither what is in the bin nor corrections of the analysis. */
export const liveNotes = (annotations: readonly Annotation[]): Annotation[] =>
  annotations.filter(({ deletedAt, correction }) => deletedAt === undefined && correction === undefined);

function placeOf(
  text: string,
  { selector: { quote, position }, target }: Highlight['annotation'],
): Span | null {
  if (target) return position;
  if (quote.exact === '') return null;
  if (text.slice(position.start, position.end) === quote.exact) return position;
  const start = text.indexOf(quote.exact);
  const isOnly = start >= 0 && text.indexOf(quote.exact, start + 1) < 0;
  return isOnly ? { start, end: start + quote.exact.length } : null;
}

const hasSelector = (annotation: Annotation): annotation is Highlight['annotation'] =>
  annotation.selector !== null;
const hasPlace = <T extends { place: Span | null }>(one: T): one is T & { place: Span } => one.place !== null;
const bySpan = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;
const byTime = (a: Annotation, b: Annotation): number =>
  a.createdAt < b.createdAt ? -1 : Number(a.createdAt > b.createdAt);
