import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedAnnotation } from '../../../lib/model/annotation';
import type { NumberMark, QuoteMark } from '../../../lib/model/marks';
import type { Span } from '../../../lib/model/span';
import { nest, textOf, type ViewNode } from '../../../lib/view/nest';
import { type BlockMarks, segmentsOf } from '../../../lib/view/segments';
import { placedOn } from './placed-on';

const text = '“水位还会涨3厘米。”站长麦启文说。';
const numberOn = (span: Span): NumberMark => ({
  ...span,
  raw: text.slice(span.start, span.end),
  type: 'measure',
  value: 3,
  unit: '厘米',
  approx: false,
});
const quoteOn = (span: Span): QuoteMark => ({ ...span, kind: 'speech', speaker: null });

const none: BlockMarks = { inlines: [], numbers: [], quotes: [], annotations: [] };

/** `A[…]`, `Q(…)`, `N<…>`: the nesting at a glance; `|` shows the side on which a piece is cut off. */
const drawing = (nodes: readonly ViewNode[]): string =>
  nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      const inside = `${node.begins ? '' : '|'}${drawing(node.children)}${node.ends ? '' : '|'}`;
      if (node.kind === 'annotation') return `${node.placed.annotation.id}[${inside}]`;
      if (node.kind === 'quote') return `Q(${inside})`;
      if (node.kind === 'number') return `N<${inside}>`;
      return `${node.kind}{${inside}}`;
    })
    .join('');

const drawn = (marks: Partial<BlockMarks>, offset = 0) =>
  drawing(nest(segmentsOf(text, offset, { ...none, ...marks })));

describe('segments, nested', () => {
  const quotes = [quoteOn({ start: 0, end: 11 })];
  const numbers = [numberOn({ start: 6, end: 9 })];

  it('leave a text without marks as one piece', () => {
    expect(drawn({})).toBe(text);
  });

  it('put a figure into the quotation around it', () => {
    expect(drawn({ quotes, numbers })).toBe('Q(“水位还会涨N<3厘米>。”)站长麦启文说。');
  });

  it('keep a highlight over a quotation and more in one piece', () => {
    expect(drawn({ quotes, numbers, annotations: [placedOn('A', 0, 13)] })).toBe(
      'A[Q(“水位还会涨N<3厘米>。”)站长]麦启文说。',
    );
  });

  it('cut a quotation where a highlight begins inside it', () => {
    expect(drawn({ quotes, annotations: [placedOn('A', 6, 13)] })).toBe(
      'Q(“水位还会涨|)A[Q(|3厘米。”)站长]麦启文说。',
    );
  });

  it('nest one highlight in another, the longer outside', () => {
    expect(drawn({ annotations: [placedOn('A', 1, 3), placedOn('B', 1, 9)] })).toBe(
      '“B[A[水位]还会涨3厘米]。”站长麦启文说。',
    );
  });

  it('cut the later of two overlapping highlights', () => {
    expect(drawn({ annotations: [placedOn('A', 1, 6), placedOn('B', 3, 9)] })).toBe(
      '“A[水位B[还会涨|]]B[|3厘米]。”站长麦启文说。',
    );
  });

  it('leave a highlight with two others inside whole', () => {
    expect(drawn({ annotations: [placedOn('A', 0, 16), placedOn('B', 1, 3), placedOn('C', 6, 9)] })).toBe(
      'A[“B[水位]还会涨C[3厘米]。”站长麦启文]说。',
    );
  });

  it('draw only the part of a highlight that is in the block', () => {
    expect(drawn({ annotations: [placedOn('A', 90, 103)] }, 100)).toBe(
      'A[|“水位]还会涨3厘米。”站长麦启文说。',
    );
  });

  it('count links and bold type from the start of the block', () => {
    const link = { kind: 'link', start: 13, end: 16, href: 'https://example.com/' } as const;
    const strong = { kind: 'strong', start: 11, end: 14 } as const;
    expect(drawn({ inlines: [link, strong] }, 40)).toBe(
      '“水位还会涨3厘米。”strong{站长|}link{strong{|麦}启文}说。',
    );
  });

  it('ignore annotations that could not be placed and empty marks', () => {
    const orphan: PlacedAnnotation = { ...placedOn('A', 0, 3), anchor: null };
    expect(drawn({ annotations: [orphan], numbers: [numberOn({ start: 4, end: 4 })] })).toBe(text);
  });

  it('have nothing for an empty text', () => {
    expect(segmentsOf('', 5, { ...none, annotations: [placedOn('A', 0, 9)] })).toEqual([]);
  });
});

describe('segments of any marks', () => {
  const span = fc
    .tuple(fc.integer({ min: -10, max: 60 }), fc.integer({ min: 0, max: 30 }))
    .map(([start, length]) => ({ start, end: start + length }));
  const marks = fc.record({
    inlines: fc.array(
      span.map((at) => ({ ...at, kind: 'strong' as const })),
      { maxLength: 3 },
    ),
    numbers: fc.array(span.map(numberOn), { maxLength: 4 }),
    quotes: fc.array(span.map(quoteOn), { maxLength: 4 }),
    annotations: fc.array(
      fc.tuple(fc.uuid(), span).map(([id, { start, end }]) => placedOn(id, start, end)),
      { maxLength: 5 },
    ),
  });

  it('give the text back, flat and nested', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), fc.nat(20), marks, (any, offset, on) => {
        const segments = segmentsOf(any, offset, on);
        expect(segments.map((segment) => segment.text).join('')).toBe(any);
        expect(textOf(nest(segments))).toBe(any);
      }),
    );
  });

  it('make every annotation in the text begin once, so that each can be reached', () => {
    const beginnings = (nodes: readonly ViewNode[]): readonly string[] =>
      nodes.flatMap((node) =>
        node.kind === 'text'
          ? []
          : [
              ...(node.kind === 'annotation' && node.begins ? [node.placed.annotation.id] : []),
              ...beginnings(node.children),
            ],
      );
    fc.assert(
      fc.property(marks, (on) => {
        const inText = on.annotations
          .filter(
            ({ anchor }) =>
              anchor && anchor.start >= 0 && anchor.start < text.length && anchor.end > anchor.start,
          )
          .map(({ annotation }) => annotation.id);
        expect([...beginnings(nest(segmentsOf(text, 0, on)))].sort()).toEqual([...inText].sort());
      }),
    );
  });
});
