import type { Marks, NumberMark, QuoteMark } from '../../lib/model/marks';
import type { Settings } from '../../lib/model/settings';

/** A figure or a quotation, with the layer that draws it. */
export type HintedMark =
  | { readonly layer: 'quote'; readonly mark: QuoteMark }
  | { readonly layer: 'number'; readonly mark: NumberMark };
export type MarkLayer = HintedMark['layer'];

/** What draws a mark, in the text and in the panel: the attribute holds where the mark starts. */
export const MARK = '[data-number], [data-quote]';

/** The marks that an element draws or stands in, the innermost first: a figure, then the quotation around it. */
export type MarksAt = (element: Element | null) => readonly HintedMark[];

/** Finds marks by their elements; asked again for other marks. */
export function marksBy({ numbers, quotes }: Marks): MarksAt {
  const numberAt = new Map(numbers.map((mark) => [mark.start, mark]));
  const quoteAt = new Map(quotes.map((mark) => [mark.start, mark]));
  return (element) => {
    const number = numberAt.get(startIn(element, 'data-number'));
    const quote = quoteAt.get(startIn(element, 'data-quote'));
    return [
      ...(number ? [{ layer: 'number', mark: number } as const] : []),
      ...(quote ? [{ layer: 'quote', mark: quote } as const] : []),
    ];
  };
}

const startIn = (element: Element | null, attribute: string): number =>
  Number(element?.closest(`[${attribute}]`)?.getAttribute(attribute) ?? Number.NaN);

/** The mark that has the focus itself, in the text, or whose row of the panel holds what has it. */
export const markInFocus = (marksAt: MarksAt): HintedMark | undefined => {
  const { activeElement } = document;
  const its = activeElement?.matches(MARK) ? activeElement : activeElement?.closest('#panel [data-index]');
  return its?.matches(MARK) ? marksAt(its)[0] : undefined;
};

/** The elements of the layers that are switched on, as a selector; empty when none is. */
export const shownMarks = ({ showNumbers, showQuotes }: Settings): string =>
  [showNumbers && '[data-number]', showQuotes && '[data-quote]'].filter(Boolean).join();
