import type { Span } from '../../model/span';
import { blockAt, startOf } from './blocks';

/** The DOM range that draws a span of `plainText` below `root`; null when either end is outside the text. */
export function spanRange(root: Element, span: Span): Range | null {
  const start = pointAt(root, span.start, 'start');
  const end = pointAt(root, span.end, 'end');
  if (!start || !end) return null;
  const range = root.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

/** Between two text nodes a start belongs to the second and an end to the first, so that a range draws nothing more. */
function pointAt(
  root: Element,
  offset: number,
  side: 'start' | 'end',
): { node: Node; offset: number } | null {
  const block = blockAt(root, offset);
  if (!block) return null;
  const walker = root.ownerDocument.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let left = offset - startOf(block);
  let last: { node: Node; offset: number } = { node: block, offset: 0 };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (left < length || (side === 'end' && left === length)) return { node, offset: left };
    left -= length;
    last = { node, offset: length };
  }
  return last;
}
