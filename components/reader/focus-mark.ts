import { MARK, type MarkLayer } from './marks-at';

export type MarkPlace = { readonly layer: MarkLayer; readonly start: number };

/** Which mark an element draws; null for any other element. */
export function placeOfMark(element: Element): MarkPlace | null {
  if (!element.matches(MARK)) return null;
  const layer = element.hasAttribute('data-number') ? 'number' : 'quote';
  return { layer, start: Number(element.getAttribute(`data-${layer}`)) };
}

/** Puts the focus on a mark in the text, on its first piece; false where it is not drawn. */
export function focusMark(root: Element, { layer, start }: MarkPlace): boolean {
  const piece = root.querySelector<HTMLElement>(`[data-${layer}="${start}"]`);
  if (!piece) return false;
  if (!piece.hasAttribute('tabindex')) piece.tabIndex = -1;
  piece.focus({ preventScroll: true });
  return true;
}

/** The element to focus for each mark that matches, in the order of the text; of a mark in several pieces the first. */
export function markStops(root: Element, selector: string): readonly HTMLElement[] {
  const stops = new Map<string, HTMLElement>();
  for (const piece of selector === '' ? [] : root.querySelectorAll<HTMLElement>(selector)) {
    const { layer, start } = placeOfMark(piece) ?? { layer: '', start: '' };
    if (!stops.has(layer + start)) stops.set(layer + start, piece);
  }
  return [...stops.values()];
}
