import { textBlocks } from '../../lib/view/dom/blocks';

/** The text block that has the focus, or holds what has it. */
export const focusedBlock = (root: Element): HTMLElement | null =>
  textBlocks(root).find((block) => block.contains(document.activeElement)) ?? null;

/** Moves the focus by `step` blocks; from nowhere to the first block in sight. False at either end. */
export function focusBlock(root: Element, step: 1 | -1): boolean {
  const blocks = textBlocks(root);
  const at = blocks.findIndex((block) => block.contains(document.activeElement));
  const next =
    at === -1 ? blocks.find((block) => block.getBoundingClientRect().bottom >= 0) : blocks[at + step];
  next?.focus();
  next?.scrollIntoView?.({ block: 'nearest' });
  return next !== undefined;
}
