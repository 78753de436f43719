import { type Block, blockSpans } from '../model/article';

export type OutlineEntry = {
  readonly text: string;
  /** From 2 (a section head below the title); no level is left out on the way down. */
  readonly level: number;
  /** Index of the heading among the blocks, and where it starts in `plainText`. */
  readonly block: number;
  readonly start: number;
};

/** The section heads of an article. Levels that jump (2, then 4) are closed up, as readers by ear expect. */
export function outlineOf(article: { readonly blocks: readonly Block[] }): readonly OutlineEntry[] {
  const spans = blockSpans(article);
  let previous = 1;
  return article.blocks.flatMap((block, index): OutlineEntry[] => {
    if (block.kind !== 'heading') return [];
    const level = Math.max(2, Math.min(block.level ?? 2, previous + 1, 6));
    previous = level;
    return [{ text: block.text, level, block: index, start: spans[index]?.start ?? 0 }];
  });
}
