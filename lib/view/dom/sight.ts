import type { Span } from '../../model/span';
import { firstWhere } from '../first-where';
import { PORTION, startOf, textBlocks } from './blocks';
import { spanRange } from './span-range';

const lengthOf = (block: Element): number => block.textContent?.length ?? 0;

/**
 * The first block that reaches below the height `y` of the window; null where the text ends above it. First the portion is
 * found, then the block in it: asking a browser for a place in a portion that it leaves out makes it lay that portion out.
 */
export function blockBelow(root: Element, y: number): HTMLElement | null {
  const reachesBelow = (element: Element) => element.getBoundingClientRect().bottom > y;
  const portions = [...root.querySelectorAll(PORTION)];
  for (const portion of portions.slice(firstWhere(portions, reachesBelow))) {
    const blocks = textBlocks(portion);
    const block = blocks[firstWhere(blocks, reachesBelow)];
    if (block) return block;
  }
  return null;
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
  const places = Array.from({ length: Math.max(0, lengthOf(block) - 1) }, (_, index) => start + index);
  const around = block.parentElement ?? root;
  const isBelow = (at: number) => (topAndBottom(around, { start: at, end: at + 1 })?.bottom ?? 0) > y;
  return start + firstWhere(places, isBelow);
}

/** Where a span is drawn in the window; null where it is not. */
export const topAndBottom = (root: Element, span: Span): { top: number; bottom: number } | null =>
  spanRange(root, span)?.getBoundingClientRect?.() ?? null;
