import { isSpot, type Place, type Spot } from '../../lib/model/annotation';
import type { Span } from '../../lib/model/span';
import { blockAt } from '../../lib/view/dom/blocks';
import { spanRange } from '../../lib/view/dom/span-range';
import { spotElement } from '../../lib/view/dom/spots';
import { type Box, inPage } from '../ui/Popover';
import { focusMark } from './focus-mark';
import type { MarkLayer } from './marks-at';

const FLASH = 'flash';
const FLASH_TIME = 1800;

/** Where a place is drawn, in page coordinates; null where it is not. */
export function boxOf(root: Element, place: Place): Box | null {
  const drawn = isSpot(place) ? spotElement(root, place) : spanRange(root, place);
  const rect = drawn?.getBoundingClientRect?.();
  return rect ? inPage(rect) : null;
}

/** Brings a span into the middle of the window and lights it up for a moment; the focus goes to its mark in the layer, or to its block. */
export function jumpTo(root: Element, span: Span & { readonly spot?: Spot }, layer?: MarkLayer): void {
  if (span.spot) {
    jumpToSpot(root, span.spot);
    return;
  }
  const block = blockAt(root, span.start);
  const range = spanRange(root, span);
  if (!block || !range) return;
  if (!layer || !focusMark(root, { layer, start: span.start })) block.focus({ preventScroll: true });
  const place = range.startContainer.parentElement ?? block;
  place.scrollIntoView?.({ block: 'center', behavior: 'instant' });
  flash(range);
}

function jumpToSpot(root: Element, spot: Spot): void {
  const element = spotElement(root, spot);
  if (!element) return;
  (spot.kind === 'cell' ? element : element.querySelector('button'))?.focus({ preventScroll: true });
  element.scrollIntoView?.({ block: 'center', behavior: 'instant' });
  const range = document.createRange();
  range.selectNodeContents(element);
  flash(range);
}

/** Lit by the CSS Custom Highlight API: no node of the text is touched. */
function flash(range: Range): void {
  if (!globalThis.CSS?.highlights) return;
  const highlight = new Highlight(range);
  CSS.highlights.set(FLASH, highlight);
  setTimeout(() => {
    if (CSS.highlights.get(FLASH) === highlight) CSS.highlights.delete(FLASH);
  }, FLASH_TIME);
}
