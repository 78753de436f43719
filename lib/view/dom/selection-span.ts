import type { Span } from '../../model/span';
import { START, startOf, textBlocks } from './blocks';

/**
 * The stretch of `plainText` that a selection covers, as drawn: with white space at its ends, not on grapheme borders.
 * What it covers outside of text blocks (title, pictures, tables, the page around) is left out; null when that is all.
 */
export function selectionSpan(root: Element, selection: Selection | null): Span | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const first = selection.getRangeAt(0);
  const last = selection.getRangeAt(selection.rangeCount - 1);
  const blocks = textBlocks(root);
  const start = startOffset(blocks, first.startContainer, first.startOffset);
  const end = endOffset(blocks, last.endContainer, last.endOffset);
  return start !== null && end !== null && start < end ? { start, end } : null;
}

function startOffset(blocks: readonly Element[], node: Node, offset: number): number | null {
  const inside = offsetInside(blocks, node, offset);
  if (inside !== null) return inside;
  const following = blocks.find((block) => position(block, node, offset) > 0);
  return following ? startOf(following) : null;
}

function endOffset(blocks: readonly Element[], node: Node, offset: number): number | null {
  const inside = offsetInside(blocks, node, offset);
  if (inside !== null) return inside;
  const preceding = blocks.findLast((block) => position(block, node, offset) < 0);
  return preceding ? startOf(preceding) + (preceding.textContent?.length ?? 0) : null;
}

/** Whether a block stands before (-1) or after (1) a point that is not inside it. */
function position(block: Element, node: Node, offset: number): number {
  const point = block.ownerDocument.createRange();
  point.setStart(node, offset);
  return point.comparePoint(block, 0);
}

function offsetInside(blocks: readonly Element[], node: Node, offset: number): number | null {
  const block = (node instanceof Element ? node : node.parentElement)?.closest(`[${START}]`);
  if (!block || !blocks.includes(block)) return null;
  const before = block.ownerDocument.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return startOf(block) + before.toString().length;
}
