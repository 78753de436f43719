import type { VNode } from 'preact';
import type { ViewNode } from '../../lib/view/nest';
import { useMessages } from '../ui/messages';
import { useColorName } from './color-names';

/** Longer figures may break, or a narrow window could not hold them: 2020年1月23日至2020年2月9日. */
const UNBROKEN = 12;

/** Draws nested nodes. Places are found again by their attributes: `data-number` and `data-quote` hold a mark's start. */
export const InlineNodes = ({ nodes }: { readonly nodes: readonly ViewNode[] }) => <>{nodes.map(draw)}</>;

function draw(node: ViewNode): VNode | string {
  if (node.kind === 'text') return node.text;
  const key = `${node.kind}${node.start}`;
  const inside = <InlineNodes nodes={node.children} />;
  switch (node.kind) {
    case 'annotation':
      return <AnnotationPiece key={`${node.placed.annotation.id}${node.start}`} node={node} />;
    case 'quote': {
      const edges = `${node.begins ? ' quoted--begins' : ''}${node.ends ? ' quoted--ends' : ''}`;
      return (
        <span key={key} class={`quoted quoted--${node.mark.kind}${edges}`} data-quote={node.mark.start}>
          {inside}
        </span>
      );
    }
    case 'number': {
      const { raw } = node.mark;
      const width = raw.length <= UNBROKEN ? ' number--unbroken' : '';
      const edges = `${node.begins && /^\w/.test(raw) ? ' number--after' : ''}${node.ends && /[\w%]$/.test(raw) ? ' number--before' : ''}`;
      return (
        <span key={key} class={`number${width}${edges}`} data-number={node.mark.start}>
          {inside}
        </span>
      );
    }
    case 'link':
      return (
        <a key={key} href={node.href} rel="noreferrer">
          {inside}
        </a>
      );
    case 'strong':
      return <strong key={key}>{inside}</strong>;
    case 'emphasis':
      return <em key={key}>{inside}</em>;
  }
}

/** The first piece of an annotation is the one to stop at with Tab; the others can be clicked. */
function AnnotationPiece({ node }: { readonly node: Extract<ViewNode, { kind: 'annotation' }> }) {
  const t = useMessages();
  const colorName = useColorName();
  const { annotation, anchor } = node.placed;
  const noted = annotation.note !== '' || annotation.tags.length > 0;
  const color = colorName(annotation.color);
  return (
    <mark
      class={`highlight highlight--${annotation.color}${noted && node.ends ? ' highlight--noted' : ''}`}
      data-annotation={annotation.id}
      data-quality={anchor?.quality}
      tabIndex={node.begins ? 0 : undefined}
      aria-description={
        node.begins
          ? [
              noted ? t('highlightNoted', color, annotation.note) : t('highlightBare', color),
              anchor?.quality === 'changed' ? t('qualityChanged') : '',
            ]
              .filter(Boolean)
              .join(' ')
          : undefined
      }
    >
      <InlineNodes nodes={node.children} />
    </mark>
  );
}
