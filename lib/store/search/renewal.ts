import { type Existing, ownersOf, type Segment } from './segment';

/** Articles that are indexed together: few enough to be lost without harm when the work is interrupted. */
export const SEGMENT_SIZE = 400;

/** So many small segments are made one. */
const SMALL_ONES = 8;

export type Renewal = {
  /** To be indexed once more, into one segment. */
  readonly articles: readonly string[];
  /** Ids of the segments that this one replaces. */
  readonly segments: readonly number[];
};

/**
 * What of the index should be made anew: a segment with an article that was erased, so that nothing of it remains, or small ones
 * that changes have left. Null when all is well.
 */
export function renewalOf(segments: readonly Segment[], existing: Existing): Renewal | null {
  const owners = ownersOf(segments);
  const own = (segment: Segment) =>
    segment.articles.flatMap(({ id }) =>
      owners.get(id) === segment && existing.articles.has(id) ? [id] : [],
    );
  const erased = segments.find(({ articles }) => articles.some(({ id }) => !existing.articles.has(id)));
  if (erased) return { articles: own(erased), segments: [erased.id] };
  const small = segments
    .map((segment) => ({ segment, ids: own(segment) }))
    .filter(({ ids }) => ids.length <= SEGMENT_SIZE / 2)
    .sort((a, b) => a.ids.length - b.ids.length);
  if (small.length < SMALL_ONES) return null;
  let room = SEGMENT_SIZE;
  const chosen = small.filter(({ ids }) => {
    room -= ids.length;
    return room >= 0;
  });
  return {
    articles: chosen.flatMap(({ ids }) => ids),
    segments: chosen.map(({ segment }) => segment.id),
  };
}
