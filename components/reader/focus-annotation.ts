import type { PlacedAnnotation } from '../../lib/model/annotation';
import { startOf } from '../../lib/view/dom/blocks';
import { focusedBlock } from './focus-block';

/** The id of the annotation that has the focus; null when something else has it. */
export const focusedAnnotation = (root: Element | null): string | null =>
  root?.contains(document.activeElement)
    ? (document.activeElement?.getAttribute('data-annotation') ?? null)
    : null;

/** Puts the focus on an annotation in the text; false where it is not drawn. */
export function focusAnnotation(root: Element, id: string): boolean {
  const stops = [...root.querySelectorAll<HTMLElement>('[data-annotation][tabindex]')];
  const piece = stops.find((stop) => stop.dataset.annotation === id);
  piece?.focus({ preventScroll: true });
  piece?.scrollIntoView?.({ block: 'nearest' });
  return piece !== undefined;
}

/** Moves the focus to the next or previous annotation from where the reader is; false behind the last and before the first. */
export function stepAnnotation(root: Element, annotations: readonly PlacedAnnotation[], by: 1 | -1): boolean {
  const placed = annotations.filter(({ anchor }) => anchor !== null);
  const id = focusedAnnotation(root);
  const at = placed.findIndex(({ annotation }) => annotation.id === id);
  const block = focusedBlock(root);
  const here = block ? startOf(block) : 0;
  const next =
    at !== -1
      ? placed[at + by]
      : by === 1
        ? placed.find(({ anchor }) => anchor && anchor.start >= here)
        : placed.findLast(({ anchor }) => anchor && anchor.start < here);
  return next !== undefined && focusAnnotation(root, next.annotation.id);
}
