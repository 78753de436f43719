import type { Selector } from '../model/annotation';
import type { Span } from '../model/span';

/** Characters of context on each side, as Hypothesis and the Web Annotation examples keep. */
const CONTEXT = 32;

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });

/**
 * The selector of a span of `text`. The span is drawn into the text and widened to whole graphemes, so that no character, flag
 * or emoji is cut in two; neither is the context.
 */
export function describeSpan(text: string, span: Span): Selector {
  const position = wholeGraphemes(text, span);
  const contextStart = graphemeAt(text, Math.max(0, position.start - CONTEXT)).start;
  const contextEnd = graphemeAt(text, Math.min(text.length, position.end + CONTEXT)).end;
  return {
    quote: {
      exact: text.slice(position.start, position.end),
      prefix: text.slice(contextStart, position.start),
      suffix: text.slice(position.end, contextEnd),
    },
    position,
  };
}

function wholeGraphemes(text: string, span: Span): Span {
  const inText = (index: number) => Math.min(Math.max(index, 0), text.length);
  const start = inText(Math.min(span.start, span.end));
  const end = inText(Math.max(span.start, span.end));
  const first = graphemeAt(text, start).start;
  return { start: first, end: end === start ? first : graphemeAt(text, end).end };
}

/** How far to either side a grapheme can reach: the longest emoji sequences have some 25 units. */
const REACH = 64;

/** The grapheme that an index lies inside of; the index itself, twice, where it is a boundary. */
function graphemeAt(text: string, index: number): Span {
  const boundary = { start: index, end: index };
  if (index <= 0 || index >= text.length) return boundary;
  if (standsAlone(text.charCodeAt(index - 1)) && standsAlone(text.charCodeAt(index))) return boundary;
  const isLowSurrogate = (text.charCodeAt(Math.max(0, index - REACH)) & 0xfc00) === 0xdc00;
  const from = Math.max(0, index - REACH - (isLowSurrogate ? 1 : 0));
  for (const { index: offset, segment } of graphemes.segment(text.slice(from, index + REACH))) {
    const start = from + offset;
    if (start >= index) return boundary;
    if (start + segment.length > index) return { start, end: start + segment.length };
  }
  return boundary;
}

/** ASCII, Han and full-width forms never join with a neighbour: the segmenter need not be asked. */
const standsAlone = (code: number): boolean =>
  (code >= 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xff01 && code <= 0xff60);
