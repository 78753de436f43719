import { type Block, type ExtractedArticle, isTextBlock, type Removal, type TextBlock } from './article';

/**
 * The article with parts that the extraction left out but the reader wants back: each removal whose text is among `restored`
 * becomes paragraphs, a line each, behind the line it stood behind. What this capture did not remove is left alone.
 */
export function restoredArticle(
  article: ExtractedArticle,
  report: readonly Removal[],
  restored: readonly string[],
): ExtractedArticle {
  const wanted = report.filter(({ text, after }) => after !== undefined && restored.includes(text));
  const blocks = wanted.reduceRight<readonly Block[]>(putBack, article.blocks);
  return wanted.length === 0 ? article : { ...article, blocks };
}

function putBack(blocks: readonly Block[], { text, after = '' }: Removal): readonly Block[] {
  const at = after === '' ? 0 : blocks.findIndex((block) => isTextBlock(block) && block.text === after) + 1;
  const paragraphs = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): TextBlock => ({ kind: 'paragraph', text: line, inlines: [] }));
  return [...blocks.slice(0, at), ...paragraphs, ...blocks.slice(at)];
}
