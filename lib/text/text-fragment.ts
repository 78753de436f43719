import { wellFormed } from './well-formed';

type Span = { readonly start: number; readonly end: number };

/** A quote up to this length stands in the address whole; of a longer one its first and last words. */
const WHOLE = 60;
const EDGE = 16;
/** Shorter quotes may also stand in the page's title, menus and related links: they always get context. */
const TELLING = 16;
/** How much context is tried on either side, in UTF-16 units, until the quote is unique in the text. */
const CONTEXTS = [0, 8, 16, 32, 64];

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * The address of a place on a page: `url` with a text fragment (https://wicg.github.io/scroll-to-text-fragment/) for
 * `text.slice(span.start, span.end)`. `text` has one block of the page per line. An empty span gives the plain address.
 *
 * Browsers look for whole words of ICU, and no term reaches over a block. Chinese is cut into words by a dictionary, and a
 * quote may begin or end within one (州市区 in 梧州|市区). Then context up to a word boundary is added: with it, only the outer
 * ends must be boundaries.
 */
export function textFragmentUrl(url: string, text: string, span: Span): string {
  const address = url.replace(/#.*$/s, '');
  const quote = trimmed(text, span);
  return quote.start < quote.end ? `${address}#:~:text=${directive(text, quote)}` : address;
}

function directive(text: string, quote: Span): string {
  const terms = termsOf(text, quote);
  const context = contextOf(text, quote, terms);
  const prefix = encode(text.slice(context.start, quote.start));
  const suffix = encode(text.slice(quote.end, context.end));
  return [
    ...(prefix === '' ? [] : [`${prefix}-`]),
    ...terms.map((term) => encode(text.slice(term.start, term.end))),
    ...(suffix === '' ? [] : [`-${suffix}`]),
  ].join(',');
}

type Terms = readonly [whole: Span] | readonly [start: Span, end: Span];

/** The quote itself, or its first and its last words where it is long or reaches over blocks. */
function termsOf(text: string, quote: Span): Terms {
  const [first, last] = [lineAt(text, quote.start), lineAt(text, quote.end)];
  const oneLine = first.start === last.start;
  if (oneLine && quote.end - quote.start <= WHOLE) return [quote];
  const start = { start: quote.start, end: wordEnd(text, Math.min(quote.start + EDGE, first.end)) };
  const end = { start: wordStart(text, Math.max(quote.end - EDGE, last.start)), end: quote.end };
  return start.end <= end.start ? [start, end] : [quote];
}

/** The quote with as little around it as makes it the first match in the text; with most of it if none does. */
function contextOf(text: string, quote: Span, terms: Terms): Span {
  const lengths = quote.end - quote.start < TELLING ? CONTEXTS.slice(1) : CONTEXTS;
  const widened = lengths.map((length) => withinBlocks(text, quote, length));
  const best = widened.find((context) => isFirstMatch(text, context, terms));
  return best ?? overBlocks(text, widened.at(-1) ?? quote);
}

/** Context from the quote's own blocks, up to word boundaries. */
function withinBlocks(text: string, quote: Span, length: number): Span {
  return {
    start: wordStart(text, Math.max(quote.start - length, lineAt(text, quote.start).start)),
    end: wordEnd(text, Math.min(quote.end + length, lineAt(text, quote.end).end)),
  };
}

/** For a block that stands twice: the last words of the block before. Other things may stand between them on the page. */
function overBlocks(text: string, context: Span): Span {
  const before = text.slice(0, context.start).trimEnd().length;
  if (context.start !== lineAt(text, context.start).start || before === 0) return context;
  const start = wordStart(text, Math.max(before - EDGE, lineAt(text, before).start));
  return { ...context, start };
}

/** Whether a search from the top, without regard to case, finds the quote itself first. */
function isFirstMatch(text: string, context: Span, [start, end]: Terms): boolean {
  const folded = text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
  const head = folded.slice(context.start, end === undefined ? context.end : start.end);
  if (folded.indexOf(head) !== context.start) return false;
  return end === undefined || folded.indexOf(folded.slice(end.start, context.end), start.end) === end.start;
}

/** Where the word that `index` is within starts; `index` itself between words. */
const wordStart = (text: string, index: number): number => wordAt(text, index).start;

/** Where the word that `index` is within ends; `index` itself between words. */
function wordEnd(text: string, index: number): number {
  const word = wordAt(text, index);
  return word.start === index ? index : word.end;
}

/** The word that begins at `index` or goes on there; nothing at the end of a line. */
function wordAt(text: string, index: number): Span {
  const line = lineAt(text, index);
  const word = WORDS.segment(text.slice(line.start, line.end)).containing(index - line.start);
  if (word === undefined) return { start: index, end: index };
  return { start: line.start + word.index, end: line.start + word.index + word.segment.length };
}

function lineAt(text: string, index: number): Span {
  const end = text.indexOf('\n', index);
  return { start: index === 0 ? 0 : text.lastIndexOf('\n', index - 1) + 1, end: end < 0 ? text.length : end };
}

/** The span without white space at its ends; empty when there is nothing else. */
function trimmed(text: string, span: Span): Span {
  const slice = text.slice(span.start, span.end);
  const start = span.start + slice.length - slice.trimStart().length;
  return { start, end: start + slice.trim().length };
}

/** Percent-encodes what the syntax of fragments (`-`) or of Markdown (brackets and the like) would take for its own. */
const encode = (term: string): string =>
  encodeURIComponent(wellFormed(term.trim())).replace(
    /[-!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
