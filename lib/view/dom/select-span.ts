import type { Span } from '../../model/span';
import { spanRange } from './span-range';

/** Selects a span of `plainText` as if by mouse; false when it is not drawn. */
export function selectSpan(root: Element, span: Span): boolean {
  const range = spanRange(root, span);
  if (!range) return false;
  root.ownerDocument
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return true;
}
