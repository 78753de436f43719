import { firstWhere } from '../first-where';

/** Attribute of an element that draws one text block: where its text starts in `plainText`. */
export const START = 'data-start';

/** An element that a browser leaves out of the drawing while it is far from sight; each block of text lies in one. */
export const PORTION = '.portion';

/** The elements of the text blocks below `root`, in document order. */
export const textBlocks = (root: Element): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(`[${START}]`),
];

export const startOf = (block: Element): number => Number(block.getAttribute(START));

/** The element of the text block that holds an offset of `plainText`; null outside the text. */
export function blockAt(root: Element, offset: number): HTMLElement | null {
  const blocks = textBlocks(root);
  const block = blocks[firstWhere(blocks, (candidate) => startOf(candidate) > offset) - 1];
  return block && offset <= startOf(block) + (block.textContent?.length ?? 0) ? block : null;
}
