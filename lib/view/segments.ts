import type { PlacedAnnotation } from '../model/annotation';
import type { Inline } from '../model/article';
import type { NumberMark, QuoteMark } from '../model/marks';
import type { Span } from '../model/span';

/** All that lies on one block. Marks and anchors count in `plainText`, inlines in the block's own text. */
export type BlockMarks = {
  readonly inlines: readonly Inline[];
  readonly numbers: readonly NumberMark[];
  readonly quotes: readonly QuoteMark[];
  readonly annotations: readonly PlacedAnnotation[];
};

/** A stretch of a block with the same things on all of it; `start` and `end` count in `plainText`. */
export type Segment = Span & {
  readonly text: string;
  /** In document order: earlier start first, of equal starts the longer one. The first lies outermost. */
  readonly annotations: readonly PlacedAnnotation[];
  readonly links: readonly Inline[];
  readonly quotes: readonly QuoteMark[];
  readonly numbers: readonly NumberMark[];
  readonly styles: readonly Inline[];
};

/**
 * Cuts a block's text at every border of what lies on it. The segments' texts joined give the text back, whatever the
 * marks are: parts of a mark outside the block are ignored, empty marks too. An empty text has no segments.
 *
 * @param text the block's own text
 * @param offset where it stands in `plainText`
 */
export function segmentsOf(text: string, offset: number, marks: BlockMarks): readonly Segment[] {
  const inlines = marks.inlines.map((inline) => ({
    ...inline,
    start: inline.start + offset,
    end: inline.end + offset,
  }));
  const placed = marks.annotations.flatMap((item) =>
    item.anchor ? [{ start: item.anchor.start, end: item.anchor.end, item }] : [],
  );
  const within = { start: offset, end: offset + text.length };
  const cuts = bordersOf(within, [...inlines, ...marks.numbers, ...marks.quotes, ...placed]);

  const layers = {
    annotations: inDocumentOrder(placed),
    links: inDocumentOrder(inlines.filter((inline) => inline.kind === 'link')),
    quotes: inDocumentOrder(marks.quotes),
    numbers: inDocumentOrder(marks.numbers),
    styles: inDocumentOrder(inlines.filter((inline) => inline.kind !== 'link')),
  };
  return cuts.slice(1).map((end, index) => {
    const span = { start: cuts[index] ?? within.start, end };
    const over = <T extends Span>(items: readonly T[]): readonly T[] =>
      items.filter((item) => item.start <= span.start && item.end >= span.end);
    return {
      ...span,
      text: text.slice(span.start - offset, span.end - offset),
      annotations: over(layers.annotations).map(({ item }) => item),
      links: over(layers.links),
      quotes: over(layers.quotes),
      numbers: over(layers.numbers),
      styles: over(layers.styles),
    };
  });
}

/** Every place inside `within` where something begins or ends, and its own ends; ascending, each once. */
function bordersOf(within: Span, spans: readonly Span[]): readonly number[] {
  if (within.start === within.end) return [];
  const borders = new Set([within.start, within.end]);
  for (const { start, end } of spans) {
    if (start >= end) continue;
    for (const border of [start, end]) if (border > within.start && border < within.end) borders.add(border);
  }
  return [...borders].sort((a, b) => a - b);
}

const inDocumentOrder = <T extends Span>(spans: readonly T[]): readonly T[] =>
  spans.filter((span) => span.start < span.end).sort((a, b) => a.start - b.start || b.end - a.end);
