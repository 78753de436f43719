import { textBlocks } from '../../lib/view/dom/blocks';

/** The text block that has the focus, or holds what has it. */
export const focusedBlock = (root: Element): HTMLElement | null =>
  document.activeElement && root.contains(document.activeElement)
    ? document.activeElement.closest<HTMLElement>('[data-start]')
    : null;

/** The first text block of which something is in sight. */
export const blockInSight = (root: Element): HTMLElement | null =>
  textBlocks(root).find((block) => block.getBoundingClientRect().bottom >= 0) ?? null;

/** Moves the focus by `step` blocks; from nowhere to the first block in sight. False at either end. */
export function focusBlock(root: Element, step: 1 | -1): boolean {
  const blocks = textBlocks(root);
  const focused = focusedBlock(root);
  const next = focused ? blocks[blocks.indexOf(focused) + step] : blockInSight(root);
  next?.focus();
  next?.scrollIntoView?.({ block: 'nearest' });
  return next !== undefined && next !== null;
}
