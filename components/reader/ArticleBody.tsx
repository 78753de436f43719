import type { FunctionComponent, VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlacedAnnotation } from '../../lib/model/annotation';
import { type Article, type Block, blockSpans } from '../../lib/model/article';
import type { NumberMark, QuoteMark } from '../../lib/model/marks';
import type { Span } from '../../lib/model/span';
import { byBlock } from '../../lib/view/by-block';
import { firstBelow } from '../../lib/view/first-sight';
import { type LayoutItem, layoutOf } from '../../lib/view/layout';
import { outlineOf } from '../../lib/view/outline';
import { blocksOf, type Portion, portionsOf } from '../../lib/view/portions';
import { afterPaint } from '../hooks/after-paint';
import { useSteps } from '../hooks/use-steps';
import { DataTable } from './DataTable';
import { GapNotice } from './GapNotice';
import { NoTextNotice } from './NoTextNotice';
import type { PictureProps } from './PictureFrame';
import { TextBlockView } from './TextBlockView';

type Props = {
  readonly article: Pick<Article, 'meta' | 'blocks'>;
  /** What can be in sight at first; the rest is drawn after it. */
  readonly sight?: Span | undefined;
  readonly numbers: readonly NumberMark[];
  readonly quotes: readonly QuoteMark[];
  readonly annotations: readonly PlacedAnnotation[];
  /** Draws the pictures. */
  readonly picture: FunctionComponent<PictureProps>;
};

const NONE: readonly never[] = [];

/** The text of an article: everything is worked out once for an article, and only annotations move afterwards. */
export function ArticleBody({ article, sight, numbers, quotes, annotations, picture: Picture }: Props) {
  const { blocks } = article;
  const fixed = useMemo(() => {
    const spans = blockSpans({ blocks });
    return {
      spans,
      portions: portionsOf(layoutOf(blocks), blocks),
      levels: new Map(outlineOf({ blocks }).map((entry) => [entry.block, entry.level])),
      tables: blocks.flatMap((block, index) => (block.kind === 'table' ? [index] : [])),
    };
  }, [blocks]);
  const marks = useMemo(
    () => ({
      numbers: byBlock(fixed.spans, numbers, (mark) => mark),
      quotes: byBlock(fixed.spans, quotes, (mark) => mark),
    }),
    [fixed, numbers, quotes],
  );
  const ready = useSteps(blocks.length, marks);
  /** The marks each block was drawn with last: a block keeps them until its turn comes. */
  const drawn = useRef({ fixed, marks: new Map<number, typeof marks>() });
  if (drawn.current.fixed !== fixed) drawn.current = { fixed, marks: new Map() };
  const [whole, setWhole] = useState(sight === undefined);
  useEffect(() => (whole ? undefined : afterPaint(() => setWhole(true))), [whole]);
  const below = sight === undefined || whole ? blocks.length : firstBelow(fixed.spans, sight);
  const annotated = useMemo(() => {
    const inText = byBlock(fixed.spans, annotations, ({ anchor }) => anchor);
    return inText.map((list, index) => {
      const block = blocks[index];
      if (block?.kind !== 'table' && block?.kind !== 'image') return list;
      return annotations.filter(({ anchor }) => anchor?.spot?.block === index);
    });
  }, [fixed, blocks, annotations]);

  const marksOf = (index: number) => {
    if (index < ready) drawn.current.marks.set(index, marks);
    return drawn.current.marks.get(index) ?? marks;
  };

  const draw = (index: number | null) => {
    const block: Block | undefined = index === null ? undefined : blocks[index];
    if (block === undefined || index === null) return null;
    switch (block.kind) {
      case 'image':
        return (
          <Picture
            key={index}
            image={block}
            block={index}
            annotations={annotated[index] ?? NONE}
            before={null}
            after={null}
          />
        );
      case 'table':
        return (
          <DataTable
            key={index}
            rows={block.rows}
            number={fixed.tables.indexOf(index) + 1}
            block={index}
            annotations={annotated[index] ?? NONE}
          />
        );
      case 'gap':
        return <GapNotice key={index} gap={block} />;
      default:
        return (
          <TextBlockView
            key={index}
            block={block}
            start={fixed.spans[index]?.start ?? 0}
            numbers={marksOf(index).numbers[index] ?? NONE}
            quotes={marksOf(index).quotes[index] ?? NONE}
            annotations={annotated[index] ?? NONE}
            level={fixed.levels.get(index)}
          />
        );
    }
  };

  const drawItem = (item: LayoutItem) => {
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
    return (
      <Picture
        key={item.image}
        image={image}
        block={item.image}
        annotations={annotated[item.image] ?? NONE}
        before={draw(item.before)}
        after={draw(item.after)}
      />
    );
  };

  /** What each portion was drawn as last: the same node again means that nothing in it is looked at. */
  const nodes = useRef(new Map<number, { readonly inputs: readonly unknown[]; readonly node: VNode }>());
  const drawPortion = (portion: Portion, at: number) => {
    const items = portion.items.filter((item) => (blocksOf(item)[0] ?? 0) < below);
    if (items.length === 0) return null;
    const on = portion.blocks.flatMap((index) => {
      const { numbers: figures, quotes: quoted } = marksOf(index);
      return [figures[index], quoted[index], ...(annotated[index] ?? NONE)];
    });
    const inputs = [fixed, items.length, ...on];
    const last = nodes.current.get(at);
    if (last?.inputs.length === inputs.length && inputs.every((input, index) => input === last.inputs[index]))
      return last.node;
    const node = (
      <div key={at} class="portion" style={{ '--lines': portion.lines }}>
        {items.map(drawItem)}
      </div>
    );
    nodes.current.set(at, { inputs, node });
    return node;
  };

  return (
    <div class="article__body">
      {blocks.length === 0 && <NoTextNotice url={article.meta.url} />}
      {fixed.portions.map(drawPortion)}
    </div>
  );
}
