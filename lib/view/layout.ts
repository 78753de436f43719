import type { Block } from '../model/article';

/** How blocks are set together; numbers are indexes into the article's blocks, each in exactly one item, in order. */
export type LayoutItem =
  | { readonly kind: 'block'; readonly index: number }
  | { readonly kind: 'list'; readonly items: readonly number[] }
  | {
      readonly kind: 'figure';
      readonly image: number;
      readonly before: number | null;
      readonly after: number | null;
    };

/**
 * Neighbouring list items make a list. A caption belongs to the picture right before it, else to the one right after it
 * (some desks put the line above the photograph). A caption between two pictures goes to the first.
 */
export function layoutOf(blocks: readonly Block[]): readonly LayoutItem[] {
  const items: LayoutItem[] = [];
  let index = 0;
  while (index < blocks.length) {
    const kind = blocks[index]?.kind;
    const next = blocks[index + 1]?.kind;
    if (kind === 'listItem') {
      const start = index;
      while (blocks[index]?.kind === 'listItem') index += 1;
      items.push({ kind: 'list', items: range(start, index) });
    } else if (kind === 'image') {
      const after = next === 'caption' ? index + 1 : null;
      items.push({ kind: 'figure', image: index, before: null, after });
      index += after === null ? 1 : 2;
    } else if (kind === 'caption' && next === 'image') {
      const after = blocks[index + 2]?.kind === 'caption' && blocks[index + 3]?.kind !== 'image';
      items.push({ kind: 'figure', image: index + 1, before: index, after: after ? index + 2 : null });
      index += after ? 3 : 2;
    } else {
      items.push({ kind: 'block', index });
      index += 1;
    }
  }
  return items;
}

const range = (start: number, end: number): readonly number[] =>
  Array.from({ length: end - start }, (_, index) => start + index);
