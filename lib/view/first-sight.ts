import type { Reading } from '../model/reading';
import type { Span } from '../model/span';

/** Characters that fill the highest window at the smallest size of type, with a margin. */
const IN_ANY_WINDOW = 2000;

/** Characters that fill a window of this height, in CSS pixels, set as it is read; what stands above the text is the margin. */
export const charactersIn = (height: number, { size, lineHeight, width }: Reading): number =>
  Math.min(IN_ANY_WINDOW, Math.ceil(height / ((size * lineHeight) / 100)) * width);

/**
 * The stretch of text that can be in sight when an article opens at `start`, in whole blocks: from one block before it on. It
 * is analysed and drawn first; a short article is in sight as a whole.
 *
 * @param blocks places of the blocks in the text, ascending; null for a block without text
 * @param characters as many as can be in sight
 */
export function firstSight(
  blocks: readonly (Span | null)[],
  start: number,
  characters = IN_ANY_WINDOW,
): Span {
  const texts = blocks.filter((block) => block !== null);
  const at = Math.max(
    0,
    texts.findLastIndex((block) => block.start <= start),
  );
  const first = texts[Math.max(0, at - 1)] ?? { start: 0, end: 0 };
  const last = texts.findLast((block) => block.start <= start + characters) ?? first;
  return { start: first.start, end: last.end };
}

/** The first block that begins after what is in sight; as many as there are where none does. */
export function firstBelow(blocks: readonly (Span | null)[], sight: Span): number {
  const index = blocks.findIndex((block) => block !== null && block.start > sight.end);
  return index === -1 ? blocks.length : index;
}
