import type { Selector } from '../model/annotation';
import type { Span } from '../model/span';

/** A quote as other programs look for it: with what stands around it, and where, when the place is known. */
export type QuoteInContext = Selector['quote'] & { readonly position: Span | null };

/** How much context others expect (Hypothesis: 32), in UTF-16 units. */
const CONTEXT = 32;

/** The quote at its present place. Halves of surrogate pairs are not left at the ends of the context. */
export function quoteInContext(text: string, place: Span): QuoteInContext {
  return {
    exact: text.slice(place.start, place.end),
    prefix: text.slice(Math.max(0, place.start - CONTEXT), place.start).replace(/^[\udc00-\udfff]/, ''),
    suffix: text.slice(place.end, place.end + CONTEXT).replace(/[\ud800-\udbff]$/, ''),
    position: place,
  };
}
