import type { Span } from '../../model/span';
import { startOf, textBlocks } from './blocks';
import { spanRange } from './span-range';

const lengthOf = (block: Element): number => block.textContent?.length ?? 0;

/** The first block that reaches below the height `y` of the window; null where the text ends above it. */
function blockBelow(root: Element, y: number): HTMLElement | null {
  const blocks = textBlocks(root);
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.getBoundingClientRect().bottom ?? 0) > y) high = middle;
    else low = middle + 1;
  }
  return blocks[low] ?? null;
}

/** Roughly how far the text reaches down to the height `y` of the window, as an offset of `plainText`. */
export function offsetAbove(root: Element, y: number): number {
  const block = blockBelow(root, y);
  if (!block) {
    const last = textBlocks(root).at(-1);
    return last ? startOf(last) + lengthOf(last) : 0;
  }
  const { top, height } = block.getBoundingClientRect();
  const share = height > 0 ? Math.min(Math.max((y - top) / height, 0), 1) : 0;
  return startOf(block) + Math.round(share * lengthOf(block));
}

/** The first character drawn wholly or partly below the height `y` of the window; null where the text ends above it. */
export function firstCharacterBelow(root: Element, y: number): number | null {
  const block = blockBelow(root, y);
  if (!block) return null;
  const start = startOf(block);
  let low = start;
  let high = start + Math.max(0, lengthOf(block) - 1);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((topAndBottom(root, { start: middle, end: middle + 1 })?.bottom ?? 0) > y) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Where a span is drawn in the window; null where it is not. */
export const topAndBottom = (root: Element, span: Span): { top: number; bottom: number } | null =>
  spanRange(root, span)?.getBoundingClientRect?.() ?? null;
