import { resolveSelector } from '../../lib/anchor/resolve';
import type { Anchor, Annotation, PlacedAnnotation, Selector } from '../../lib/model/annotation';
import type { Place } from '../../lib/store/places';

/**
 * Places annotations in `text`, in text order, those without a place last. An annotation made on an earlier revision is
 * checked against that revision's text, so that a look-alike is refused. Places are remembered per selector.
 */
export function createPlacer(
  text: string,
  revisionId: string,
  revisionTexts: ReadonlyMap<string, string>,
): (annotations: readonly Annotation[]) => readonly PlacedAnnotation[] {
  const known = new Map<string, { readonly selector: Selector; readonly anchor: Anchor | null }>();

  const anchorOf = (annotation: Annotation): Anchor | null => {
    const { id, selector } = annotation;
    if (!selector) return null;
    const before = known.get(id);
    if (before && sameSelector(before.selector, selector)) return before.anchor;
    const annotatedText =
      annotation.revisionId === revisionId ? text : revisionTexts.get(annotation.revisionId);
    const anchor = resolveSelector(text, selector, annotatedText);
    known.set(id, { selector, anchor });
    return anchor;
  };

  return (annotations) =>
    annotations
      .map((annotation) => ({ annotation, anchor: anchorOf(annotation) }))
      .sort(
        (a, b) => startOf(a) - startOf(b) || a.annotation.createdAt.localeCompare(b.annotation.createdAt),
      );
}

const startOf = ({ anchor }: PlacedAnnotation): number => anchor?.start ?? Number.MAX_SAFE_INTEGER;

const sameSelector = (a: Selector, b: Selector): boolean =>
  a.position.start === b.position.start &&
  a.position.end === b.position.end &&
  a.quote.exact === b.quote.exact;

/** Where a kept place begins in the present text, found as the place of an annotation is; null where it is gone. */
export function startOfPlace(
  text: string,
  revisionId: string,
  revisionTexts: ReadonlyMap<string, string>,
  place: Place | null,
): number | null {
  if (!place) return null;
  const textThen = place.revisionId === revisionId ? text : revisionTexts.get(place.revisionId);
  return resolveSelector(text, place.selector, textThen)?.start ?? null;
}
