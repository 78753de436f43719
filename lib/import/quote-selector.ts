import * as v from 'valibot';
import type { NoteParts } from './note-parts';

/** TextQuoteSelector of the Web Annotation Data Model, https://www.w3.org/TR/annotation-model/#text-quote-selector */
export const QUOTE_SELECTOR = v.object({
  type: v.literal('TextQuoteSelector'),
  exact: v.string(),
  prefix: v.optional(v.string()),
  suffix: v.optional(v.string()),
});

/** The words that a selector quotes, none when it is no quote selector. */
export function quoteOf(selector: unknown): Pick<NoteParts, 'exact' | 'prefix' | 'suffix'> {
  const { success, output } = v.safeParse(QUOTE_SELECTOR, selector);
  return success ? { exact: output.exact, prefix: output.prefix, suffix: output.suffix } : {};
}
