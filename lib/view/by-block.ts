import type { Span } from '../model/span';

const NONE: readonly never[] = [];

/**
 * What lies on each block, in the order given. Something over several blocks stands in each; blocks without anything share
 * one empty array, so that they compare equal.
 *
 * @param blocks their places in the text, ascending; null for a block without text
 */
export function byBlock<T>(
  blocks: readonly (Span | null)[],
  items: readonly T[],
  spanOf: (item: T) => Span | null,
): readonly (readonly T[])[] {
  const lists: T[][] = [];
  for (const item of items) {
    const span = spanOf(item);
    if (!span) continue;
    for (let index = firstEndingAfter(blocks, span.start); index < blocks.length; index += 1) {
      const block = blocks[index];
      if (!block) continue;
      if (block.start >= span.end) break;
      lists[index] ??= [];
      lists[index]?.push(item);
    }
  }
  return blocks.map((_, index) => lists[index] ?? NONE);
}

/** Binary search; a block without text takes the place of the next one that has some. */
function firstEndingAfter(blocks: readonly (Span | null)[], offset: number): number {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    let probe = middle;
    while (probe < high && !blocks[probe]) probe += 1;
    const block = probe < high ? blocks[probe] : null;
    if (!block || block.end > offset) high = middle;
    else low = probe + 1;
  }
  return low;
}
