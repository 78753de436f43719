import { useMemo } from 'preact/hooks';
import type { PlacedAnnotation } from '../../lib/model/annotation';
import { type Article, type Block, blockSpans } from '../../lib/model/article';
import type { NumberMark, QuoteMark } from '../../lib/model/marks';
import { byBlock } from '../../lib/view/by-block';
import { layoutOf } from '../../lib/view/layout';
import { outlineOf } from '../../lib/view/outline';
import { DataTable } from './DataTable';
import { GapNotice } from './GapNotice';
import { Picture } from './Picture';
import { TextBlockView } from './TextBlockView';

type Props = {
  readonly article: Article;
  readonly numbers: readonly NumberMark[];
  readonly quotes: readonly QuoteMark[];
  readonly annotations: readonly PlacedAnnotation[];
};

/** The text of an article: everything is worked out once for an article, and only annotations move afterwards. */
export function ArticleBody({ article, numbers, quotes, annotations }: Props) {
  const { blocks } = article;
  const fixed = useMemo(() => {
    const spans = blockSpans({ blocks });
    return {
      spans,
      layout: layoutOf(blocks),
      levels: new Map(outlineOf({ blocks }).map((entry) => [entry.block, entry.level])),
      tables: blocks.flatMap((block, index) => (block.kind === 'table' ? [index] : [])),
      numbers: byBlock(spans, numbers, (mark) => mark),
      quotes: byBlock(spans, quotes, (mark) => mark),
    };
  }, [blocks, numbers, quotes]);
  const annotated = useMemo(
    () => byBlock(fixed.spans, annotations, ({ anchor }) => anchor),
    [fixed, annotations],
  );

  const draw = (index: number | null) => {
    const block: Block | undefined = index === null ? undefined : blocks[index];
    if (block === undefined || index === null) return null;
    switch (block.kind) {
      case 'image':
        return <Picture key={index} image={block} before={null} after={null} />;
      case 'table':
        return <DataTable key={index} rows={block.rows} number={fixed.tables.indexOf(index) + 1} />;
      case 'gap':
        return <GapNotice key={index} gap={block} />;
      default:
        return (
          <TextBlockView
            key={index}
            block={block}
            start={fixed.spans[index]?.start ?? 0}
            numbers={fixed.numbers[index] ?? []}
            quotes={fixed.quotes[index] ?? []}
            annotations={annotated[index] ?? []}
            level={fixed.levels.get(index)}
          />
        );
    }
  };

  return (
    <div class="article__body">
      {fixed.layout.map((item) => {
        if (item.kind === 'block') return draw(item.index);
        if (item.kind === 'list') {
          return (
            <ul key={item.items[0]} class="list">
              {item.items.map(draw)}
            </ul>
          );
        }
        const image = blocks[item.image];
        if (image?.kind !== 'image') return null;
        return <Picture key={item.image} image={image} before={draw(item.before)} after={draw(item.after)} />;
      })}
    </div>
  );
}
