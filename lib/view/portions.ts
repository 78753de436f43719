import type { Block } from '../model/article';
import type { LayoutItem } from './layout';

/**
 * Part of an article that is drawn, and left out of the drawing as long as it is far from sight, as one. A browser watches
 * each such part in every frame, so an article of 900 paragraphs is not 900 of them.
 */
export type Portion = {
  readonly items: readonly LayoutItem[];
  /** Indexes of all its blocks, ascending. */
  readonly blocks: readonly number[];
  /** About how many lines of text it is high. */
  readonly lines: number;
};

/** Lines of a portion, when it may end; about a window full of text. */
const LINES = 30;
/** Characters in a line. */
const MEASURE = 34;
const PARAGRAPH_GAP = 0.4;
const PICTURE = 14;

/**
 * The layout in portions. One ends only between two paragraphs: a box around it keeps the margins of its first and last block
 * from meeting those outside, which shows next to a heading or a picture but not there.
 */
export function portionsOf(layout: readonly LayoutItem[], blocks: readonly Block[]): readonly Portion[] {
  const portions: Portion[] = [];
  let items: LayoutItem[] = [];
  let lines = 0;
  for (const [index, item] of layout.entries()) {
    items.push(item);
    lines += blocksOf(item).reduce((sum, block) => sum + linesOf(blocks[block]), 0);
    const next = layout[index + 1];
    const mayEnd = lines >= LINES && isParagraph(item, blocks) && next && isParagraph(next, blocks);
    if (!mayEnd && next !== undefined) continue;
    portions.push({ items, blocks: items.flatMap(blocksOf), lines: Math.ceil(lines) });
    items = [];
    lines = 0;
  }
  return portions;
}

/** The indexes of the blocks of an item, ascending. */
export function blocksOf(item: LayoutItem): readonly number[] {
  if (item.kind === 'block') return [item.index];
  if (item.kind === 'list') return item.items;
  return [item.before, item.image, item.after].filter((index) => index !== null);
}

const isParagraph = (item: LayoutItem, blocks: readonly Block[]): boolean =>
  item.kind === 'block' && blocks[item.index]?.kind === 'paragraph';

function linesOf(block: Block | undefined): number {
  if (block === undefined) return 0;
  switch (block.kind) {
    case 'image':
      return PICTURE;
    case 'table':
      return block.rows.length * 1.2;
    case 'gap':
      return 3;
    default:
      return Math.ceil(block.text.length / MEASURE) + PARAGRAPH_GAP;
  }
}
