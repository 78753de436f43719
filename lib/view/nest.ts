import type { PlacedAnnotation } from '../model/annotation';
import type { Inline } from '../model/article';
import type { NumberMark, QuoteMark } from '../model/marks';
import type { Span } from '../model/span';
import type { Segment } from './segments';

/**
 * What a block is drawn from. `begins` and `ends` say whether this node holds the first and the last piece of a thing that
 * may be cut into several: by the borders of blocks, or where two things overlap without one holding the other.
 */
export type ViewNode =
  | { readonly kind: 'text'; readonly start: number; readonly text: string }
  | (Piece & { readonly kind: 'annotation'; readonly placed: PlacedAnnotation })
  | (Piece & { readonly kind: 'quote'; readonly mark: QuoteMark })
  | (Piece & { readonly kind: 'number'; readonly mark: NumberMark })
  | (Piece & { readonly kind: 'link'; readonly href: string })
  | (Piece & { readonly kind: 'strong' | 'emphasis' });

type Piece = {
  readonly start: number;
  readonly begins: boolean;
  readonly ends: boolean;
  readonly children: readonly ViewNode[];
};

type Wrapper = Span & {
  /** Layers with a lower number are never cut for the sake of one with a higher. */
  readonly layer: number;
  readonly key: unknown;
  readonly wrap: (piece: Piece) => ViewNode;
};

/**
 * Nests segments: annotations outermost, then links, quotations, figures, bold and italics. Neighbours under the same thing
 * share one node, so that a highlight over three figures is one element to click and to focus, not seven.
 */
export function nest(segments: readonly Segment[]): readonly ViewNode[] {
  return group(segments.map((segment) => ({ segment, wrappers: wrappersOf(segment) })));
}

type Wrapped = { readonly segment: Segment; readonly wrappers: readonly Wrapper[] };

function group(items: readonly Wrapped[]): readonly ViewNode[] {
  const nodes: ViewNode[] = [];
  let index = 0;
  while (index < items.length) {
    const first = items[index];
    if (first === undefined) break;
    const outer = first.wrappers[0];
    let next = index + 1;
    if (outer === undefined) {
      nodes.push({ kind: 'text', start: first.segment.start, text: first.segment.text });
    } else {
      while (continues(items[next], outer)) next += 1;
      const inside = items.slice(index, next);
      nodes.push(
        outer.wrap({
          start: first.segment.start,
          begins: first.segment.start === outer.start,
          ends: inside.at(-1)?.segment.end === outer.end,
          children: group(inside.map((item) => without(item, outer.key))),
        }),
      );
    }
    index = next;
  }
  return nodes;
}

const continues = (item: Wrapped | undefined, outer: Wrapper): boolean =>
  item?.wrappers[0] !== undefined &&
  item.wrappers[0].layer >= outer.layer &&
  item.wrappers.some(({ key }) => key === outer.key);

const without = ({ segment, wrappers }: Wrapped, key: unknown): Wrapped => ({
  segment,
  wrappers: wrappers.filter((wrapper) => wrapper.key !== key),
});

function wrappersOf(segment: Segment): readonly Wrapper[] {
  return [
    ...segment.annotations.map((placed) => ({
      start: placed.anchor?.start ?? 0,
      end: placed.anchor?.end ?? 0,
      layer: 0,
      key: placed,
      wrap: (piece: Piece): ViewNode => ({ ...piece, kind: 'annotation', placed }),
    })),
    ...segment.links.map((link) => wrapperOf(1, link, (piece) => ({ ...piece, ...kindOf(link) }))),
    ...segment.quotes.map((mark) => wrapperOf(2, mark, (piece) => ({ ...piece, kind: 'quote', mark }))),
    ...segment.numbers.map((mark) => wrapperOf(3, mark, (piece) => ({ ...piece, kind: 'number', mark }))),
    ...segment.styles.map((style) => wrapperOf(4, style, (piece) => ({ ...piece, ...kindOf(style) }))),
  ];
}

const wrapperOf = (layer: number, span: Span, wrap: (piece: Piece) => ViewNode): Wrapper => ({
  start: span.start,
  end: span.end,
  layer,
  key: span,
  wrap,
});

const kindOf = (inline: Inline): { kind: 'link'; href: string } | { kind: 'strong' | 'emphasis' } =>
  inline.kind === 'link' ? { kind: 'link', href: inline.href } : { kind: inline.kind };

/** The text of the nodes: the block's own text, unchanged. */
export const textOf = (nodes: readonly ViewNode[]): string =>
  nodes.map((node) => (node.kind === 'text' ? node.text : textOf(node.children))).join('');
