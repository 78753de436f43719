import { blockInSight } from './focus-block';

/** The id of the annotation that has the focus; null when something else has it. */
export const focusedAnnotation = (root: Element | null): string | null =>
  root?.contains(document.activeElement)
    ? (document.activeElement?.getAttribute('data-annotation') ?? null)
    : null;

/** The element to stop at for each annotation, in the order of the page. */
function stopsIn(root: Element): readonly HTMLElement[] {
  const stops = new Map<string | undefined, HTMLElement>();
  for (const stop of root.querySelectorAll<HTMLElement>('[data-annotation][tabindex]'))
    if (!stops.has(stop.dataset.annotation)) stops.set(stop.dataset.annotation, stop);
  return [...stops.values()];
}

function focusStop(stop: HTMLElement | undefined): boolean {
  stop?.focus({ preventScroll: true });
  stop?.scrollIntoView?.({ block: 'nearest' });
  return stop !== undefined;
}

/** Puts the focus on an annotation in the text; false where it is not drawn. */
export const focusAnnotation = (root: Element, id: string): boolean =>
  focusStop(stopsIn(root).find(({ dataset }) => dataset.annotation === id));

/** Moves the focus to the next or previous annotation from where the reader is; false behind the last and before the first. */
export function stepAnnotation(root: Element, by: 1 | -1): boolean {
  const { activeElement } = document;
  const here = root.contains(activeElement) ? activeElement : blockInSight(root);
  const stops = stopsIn(root);
  const id = focusedAnnotation(root);
  const at = stops.findIndex(({ dataset }) => dataset.annotation === id);
  if (at !== -1) return focusStop(stops[at + by]);
  const beyond = stops.filter((stop) => {
    const side = by === 1 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING;
    return here !== null && (here.compareDocumentPosition(stop) & side) !== 0;
  });
  return focusStop(by === 1 ? beyond[0] : beyond.at(-1));
}
