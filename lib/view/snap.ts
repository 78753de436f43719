import type { Span } from '../model/span';

const GRAPHEMES = new Intl.Segmenter('zh', { granularity: 'grapheme' });
/** Enough to hold any grapheme that a cut may be inside of; family emojis have up to 11 units. */
const REACH = 64;

/**
 * The span without white space at its ends, widened to whole graphemes (no half surrogate pair, no letter without its
 * accent). Null when nothing is left.
 */
export function snapped(text: string, span: Span): Span | null {
  const from = Math.max(0, Math.min(span.start, text.length));
  const slice = text.slice(from, span.end);
  const trimmed = slice.trim();
  if (trimmed === '') return null;
  const start = from + slice.indexOf(trimmed);
  return { start: boundary(text, start).start, end: boundary(text, start + trimmed.length).end };
}

/** The grapheme that `index` lies inside of; `index` itself where a grapheme begins or the text ends. */
function boundary(text: string, index: number): Span {
  const line = text.lastIndexOf('\n', index - 1) + 1;
  const base = Math.max(line, index - REACH);
  const grapheme = GRAPHEMES.segment(text.slice(base, index + REACH)).containing(index - base);
  if (!grapheme || grapheme.index + base === index) return { start: index, end: index };
  return { start: base + grapheme.index, end: base + grapheme.index + grapheme.segment.length };
}
