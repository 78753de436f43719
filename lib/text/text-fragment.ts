import { breakAfter, breakBefore, lineAt, type Span } from './sure-break';
import { wellFormed } from './well-formed';

/** A quote up to this length stands in the address whole; of a longer one at least this much of its beginning and end. */
const WHOLE = 60;
const EDGE = 16;
/** Shorter words may also stand in the page's title, menus and related links, which are not in the text. */
const TELLING = 12;
/** How much context is tried on either side, in UTF-16 units, until the quote is unique in the text. */
const CONTEXTS = [0, 8, 16, 32, 64];
/** How many blocks a range may begin before its quote. */
const BLOCKS_BACK = 3;

/** `prefix-,start,end,-suffix`; the end and the context may be missing. */
type Terms = { readonly prefix?: Span; readonly start: Span; readonly end?: Span; readonly suffix?: Span };

/**
 * The address of a place on a page: `url` with a text fragment (https://wicg.github.io/scroll-to-text-fragment/) for
 * `text.slice(span.start, span.end)`. `text` has one block of the page per line. An empty span gives the plain address,
 * an empty address stays empty.
 *
 * Browsers look for whole words, and no term reaches over a block. Chinese is cut into words by a dictionary, and a quote may
 * begin or end within one (州市区 in 梧州|市区). Then context is added up to a break that every browser sees: with context,
 * only the outer ends must be breaks.
 */
export function textFragmentUrl(url: string, text: string, span: Span): string {
  const address = url.replace(/#.*$/s, '');
  const quote = trimmed(text, span);
  if (address === '' || quote.start >= quote.end) return address;
  const { prefix, start, end, suffix } = termsOf(text, quote);
  const write = (term: Span | undefined) => (term ? encode(text.slice(term.start, term.end)) : '');
  const [before, after] = [write(prefix), write(suffix)];
  const terms = [before && `${before}-`, write(start), write(end), after && `-${after}`].filter(Boolean);
  return `${address}#:~:text=${terms.join(',')}`;
}

function termsOf(text: string, quote: Span): Terms {
  const oneLine = lineAt(text, quote.start).start === lineAt(text, quote.end).start;
  if (oneLine && quote.end - quote.start <= WHOLE) return wholeQuote(text, quote);
  const head = firstWords(text, quote);
  return { ...head, ...lastWords(text, quote, head.start.end) };
}

/** The quote in as little context as makes it the first match in the text. */
function wholeQuote(text: string, quote: Span): Terms {
  for (const length of CONTEXTS) {
    const [from, to] = [
      breakBefore(text, quote.start - length, quote.start),
      breakAfter(text, quote.end + length, quote.end),
    ];
    if (isTelling(text, { start: from, end: to })) {
      return {
        prefix: { start: from, end: quote.start },
        start: quote,
        suffix: { start: quote.end, end: to },
      };
    }
  }
  const before = endOfBlockBefore(text, quote);
  return before === undefined ? { start: quote } : { start: before, ...lastWords(text, quote, before.end) };
}

/** Where a long quote begins. */
function firstWords(text: string, quote: Span): Terms {
  const start = {
    start: quote.start,
    end: Math.min(breakAfter(text, quote.start + EDGE, quote.start), quote.end),
  };
  for (const length of CONTEXTS) {
    const from = breakBefore(text, quote.start - length, quote.start);
    if (isTelling(text, { start: from, end: start.end }))
      return { prefix: { start: from, end: quote.start }, start };
  }
  return { start: endOfBlockBefore(text, quote) ?? start };
}

/** Where a long quote ends: after `from`, nothing like it may come before. Nothing, if that cannot be told. */
function lastWords(text: string, quote: Span, from: number): Pick<Terms, 'end' | 'suffix'> {
  const to = breakAfter(text, quote.end, quote.end);
  for (const length of [EDGE, 2 * EDGE, 4 * EDGE]) {
    const start = breakBefore(text, quote.end - length, quote.end);
    if (start >= from && isFirst(text, { start, end: to }, from)) {
      return { end: { start, end: quote.end }, suffix: { start: quote.end, end: to } };
    }
  }
  return {};
}

/** The end of a block before: for words that are short, or the same in several blocks, the range begins there. */
function endOfBlockBefore(text: string, quote: Span): Span | undefined {
  let { start: line } = lineAt(text, quote.start);
  for (let block = 0; block < BLOCKS_BACK; block += 1) {
    const end = text.slice(0, line).trimEnd().length;
    if (end === 0) return undefined;
    for (const length of CONTEXTS.slice(1)) {
      const words = { start: breakBefore(text, end - length, end), end };
      if (isFirst(text, words)) return words;
    }
    line = lineAt(text, end).start;
  }
  return undefined;
}

/** Whether a search of the whole page can be trusted to find this span first. */
const isTelling = (text: string, span: Span): boolean =>
  span.end - span.start >= TELLING && isFirst(text, span);

/** Whether a search from `from`, without regard to case, finds this span first. */
function isFirst(text: string, span: Span, from = 0): boolean {
  const words = text.slice(span.start, span.end);
  if (!/[a-z]/i.test(words)) return text.indexOf(words, from) === span.start;
  return text.toLowerCase().indexOf(words.toLowerCase(), from) === span.start;
}

/** The span without white space at its ends; empty when there is nothing else. */
function trimmed(text: string, span: Span): Span {
  const slice = text.slice(span.start, span.end);
  const start = span.start + slice.length - slice.trimStart().length;
  return { start, end: start + slice.trim().length };
}

/** Percent-encodes also what the syntax of fragments (`-`) or of Markdown (brackets and the like) would take for its own. */
const encode = (term: string): string =>
  encodeURIComponent(wellFormed(term.trim())).replace(
    /[-!'()*~]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
