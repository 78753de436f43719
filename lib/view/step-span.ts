import type { Span } from '../model/span';
import { sentenceAround } from '../text/sentence';

const GRAPHEMES = new Intl.Segmenter('zh', { granularity: 'grapheme' });
/** Enough to hold any grapheme; family emojis have up to 11 units. */
const REACH = 64;

/** The first sentence that begins at `index` or after it, white space passed over; null at the end of the text. */
export function sentenceAfter(text: string, index: number): Span | null {
  const at = inkAfter(text, index);
  return at === null ? null : sentenceAround(text, { start: at, end: at + 1 });
}

/** The last sentence that ends at `index` or before it, white space passed over; null at the start of the text. */
export function sentenceBefore(text: string, index: number): Span | null {
  const at = inkBefore(text, index);
  return at === 0 ? null : sentenceAround(text, { start: at - 1, end: at });
}

/** The span with its end moved by a grapheme, over white space and the borders of blocks; null where it cannot go on. */
export function withEndMoved(text: string, span: Span, by: 1 | -1): Span | null {
  const from = inkAfter(text, span.end);
  if (by === 1) return from === null ? null : { start: span.start, end: graphemeEnd(text, from) };
  const end = inkBefore(text, graphemeStart(text, span.end));
  return end > span.start ? { start: span.start, end } : null;
}

/** The span with its start moved by a grapheme; null where it cannot go on. */
export function withStartMoved(text: string, span: Span, by: 1 | -1): Span | null {
  const before = inkBefore(text, span.start);
  if (by === -1) return before === 0 ? null : { start: graphemeStart(text, before), end: span.end };
  const start = inkAfter(text, graphemeEnd(text, span.start));
  return start !== null && start < span.end ? { start, end: span.end } : null;
}

/** Where the grapheme at `index` ends. */
function graphemeEnd(text: string, index: number): number {
  const [first] = GRAPHEMES.segment(text.slice(index, index + REACH));
  return index + (first?.segment.length ?? 0);
}

/** Where the grapheme begins that ends at `index`. */
function graphemeStart(text: string, index: number): number {
  const from = Math.max(0, index - REACH);
  return from + ([...GRAPHEMES.segment(text.slice(from, index))].at(-1)?.index ?? 0);
}

/** The first place from `index` on that is not white space; null where there is none. */
function inkAfter(text: string, index: number): number | null {
  for (let at = index; at < text.length; at += 1) if (/\S/.test(text[at] ?? '')) return at;
  return null;
}

/** `index`, moved back over the white space before it. */
function inkBefore(text: string, index: number): number {
  let at = index;
  while (at > 0 && /\s/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}
