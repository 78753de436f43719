import { textBlocks } from '../../lib/view/dom/blocks';
import { blockBelow } from '../../lib/view/dom/sight';

/** The text block that has the focus, or holds what has it. */
export const focusedBlock = (root: Element): HTMLElement | null =>
  document.activeElement && root.contains(document.activeElement)
    ? document.activeElement.closest<HTMLElement>('[data-start]')
    : null;

/** The first text block of which something is in sight. */
export const blockInSight = (root: Element): HTMLElement | null => blockBelow(root, -1);

/** Moves the focus by `step` blocks; from nowhere to the first block in sight. False at either end. */
export function focusBlock(root: Element, step: 1 | -1): boolean {
  const blocks = textBlocks(root);
  const focused = focusedBlock(root);
  const next = focused ? blocks[blocks.indexOf(focused) + step] : blockInSight(root);
  next?.focus();
  next?.scrollIntoView?.({ block: 'nearest' });
  return next !== undefined && next !== null;
}
