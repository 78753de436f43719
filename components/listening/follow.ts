import type { Span } from '../../lib/model/span';
import { spanRange } from '../../lib/view/dom/span-range';

const SPOKEN = 'spoken';
/** The part of the window, from above and below, in which a sentence is left where it is. */
const EDGE = 0.2;

/** Lights up what is being said, and brings it into sight when it is not; null puts the light out. */
export function follow(root: Element, span: Span | null): void {
  const range = span && spanRange(root, span);
  if (globalThis.CSS?.highlights) {
    if (range) CSS.highlights.set(SPOKEN, new Highlight(range));
    else CSS.highlights.delete(SPOKEN);
  }
  const box = range?.getBoundingClientRect?.();
  if (!range || !box) return;
  const height = window.innerHeight;
  if (box.top >= height * EDGE && box.bottom <= height * (1 - EDGE)) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  window.scrollBy({ top: box.top - height / 3, behavior: calm ? 'instant' : 'smooth' });
}
