import { type Block, type ImageBlock, isTextBlock } from '../model/article';
import { layoutOf } from './layout';

/** A picture with the lines that belong to it; `block` is its index among the blocks. */
export type ArticlePicture = {
  readonly block: number;
  readonly image: ImageBlock;
  readonly captions: readonly string[];
};

/** All pictures of an article, in its order. */
export function picturesOf(blocks: readonly Block[]): readonly ArticlePicture[] {
  const textOf = (index: number | null): readonly string[] => {
    const block = index === null ? undefined : blocks[index];
    return block && isTextBlock(block) ? [block.text] : [];
  };
  return layoutOf(blocks).flatMap((item): readonly ArticlePicture[] => {
    if (item.kind === 'list') return [];
    const index = item.kind === 'figure' ? item.image : item.index;
    const image = blocks[index];
    if (image?.kind !== 'image') return [];
    const captions = item.kind === 'figure' ? [...textOf(item.before), ...textOf(item.after)] : [];
    return [{ block: index, image, captions }];
  });
}
