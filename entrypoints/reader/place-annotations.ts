import type { resolveSelector } from '../../lib/anchor/resolve';
import { resolveSpot } from '../../lib/anchor/spots';
import { type Anchor, type Annotation, bySpot, type PlacedAnnotation } from '../../lib/model/annotation';
import type { Block } from '../../lib/model/article';
import type { Place } from '../../lib/store/places';

type Resolve = typeof resolveSelector;

/**
 * Places annotations in `text`, or on the tables and pictures among `blocks`, in text order, those without a place last. An annotation made on an earlier revision is
 * checked against that revision's text, so that a look-alike is refused. Places are remembered per selector, and what has not
 * changed comes back as the same object (the list too), so that nothing is drawn again for it.
 */
export function createPlacer(
  text: string,
  revisionId: string,
  revisionTexts: ReadonlyMap<string, string>,
  resolve: Resolve,
  blocks: readonly Block[] = [],
): (annotations: readonly Annotation[]) => readonly PlacedAnnotation[] {
  const known = new Map<string, { readonly seen: Annotation; readonly placed: PlacedAnnotation }>();
  let last: readonly PlacedAnnotation[] = [];

  const anchorOf = ({ selector, target, revisionId: madeOn }: Annotation): Anchor | null => {
    if (selector === null) return null;
    if (target) return resolveSpot(blocks, { target, selector });
    return resolve(text, selector, madeOn === revisionId ? text : revisionTexts.get(madeOn));
  };

  const placedAgain = (annotation: Annotation, before: PlacedAnnotation | undefined): PlacedAnnotation => {
    if (before && isSame(before.annotation, annotation)) return before;
    const stays = before && placeOf(before.annotation) === placeOf(annotation);
    return { annotation, anchor: stays ? before.anchor : anchorOf(annotation) };
  };
  const placedOf = (annotation: Annotation): PlacedAnnotation => {
    const before = known.get(annotation.id);
    if (before?.seen === annotation) return before.placed;
    const placed = placedAgain(annotation, before?.placed);
    known.set(annotation.id, { seen: annotation, placed });
    return placed;
  };

  return (annotations) => {
    const placed = annotations
      .map(placedOf)
      .sort(
        (a, b) =>
          startOf(a) - startOf(b) ||
          bySpot(a.anchor?.spot, b.anchor?.spot) ||
          compare(a.annotation.createdAt, b.annotation.createdAt),
      );
    const same = placed.length === last.length && placed.every((item, index) => item === last[index]);
    if (!same) last = placed;
    return last;
  };
}

const placeOf = ({ selector, target }: Annotation): string => JSON.stringify([selector, target]);

/** Times in UTC compare by their characters. */
const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

/** Every change sets the time; the rest is compared for changes within one millisecond. */
const isSame = (a: Annotation, b: Annotation): boolean =>
  a.updatedAt === b.updatedAt && JSON.stringify(a) === JSON.stringify(b);

const startOf = ({ anchor }: PlacedAnnotation): number => anchor?.start ?? Number.MAX_SAFE_INTEGER;

/** Where a kept place begins in the present text, found as the place of an annotation is; null where it is gone. */
export function startOfPlace(
  text: string,
  revisionId: string,
  revisionTexts: ReadonlyMap<string, string>,
  place: Place | null,
  resolve: Resolve,
): number | null {
  if (!place) return null;
  const textThen = place.revisionId === revisionId ? text : revisionTexts.get(place.revisionId);
  return resolve(text, place.selector, textThen)?.start ?? null;
}
