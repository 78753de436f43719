import type { NumberMark, NumberType } from '../model/marks';
import { sentenceAround } from '../text/sentence';

/** A figure with the sentence that it stands in. */
export type FigureInSentence = { readonly mark: NumberMark; readonly sentence: string };
export const FIGURE_ORDERS = ['text', 'value', 'unit'] as const;
export type FigureOrder = (typeof FIGURE_ORDERS)[number];
export type FigureFilter = { readonly type: NumberType | 'all'; readonly words: string };

/** The figures of a text, each with its sentence. */
export const figuresInSentences = (
  text: string,
  numbers: readonly NumberMark[],
): readonly FigureInSentence[] =>
  numbers.map((mark) => {
    const { start, end } = sentenceAround(text, mark);
    return { mark, sentence: text.slice(start, end) };
  });

/** Those of one type (or of all) in whose sentence the words stand; a figure's wording and unit are part of it. */
export function filteredFigures(
  figures: readonly FigureInSentence[],
  { type, words }: FigureFilter,
): readonly FigureInSentence[] {
  const wanted = words.trim().toLowerCase();
  return figures.filter(
    ({ mark, sentence }) =>
      (type === 'all' || mark.type === type) &&
      `${sentence}\n${mark.raw}\n${mark.value ?? ''}\n${mark.unit ?? ''}`.toLowerCase().includes(wanted),
  );
}

/**
 * In text order, from the smallest value to the largest (what has none comes last, dates and times by the calendar), or by
 * unit and then by value.
 */
export function orderedFigures(
  figures: readonly FigureInSentence[],
  order: FigureOrder,
): readonly FigureInSentence[] {
  if (order === 'text') return figures;
  const byValue = (a: FigureInSentence, b: FigureInSentence) => compare(sortValue(a.mark), sortValue(b.mark));
  const byUnit = (a: FigureInSentence, b: FigureInSentence) =>
    (a.mark.unit ?? '').localeCompare(b.mark.unit ?? '', 'zh') || byValue(a, b);
  return figures.toSorted(order === 'value' ? byValue : byUnit);
}

/** A range counts by where it begins. */
const sortValue = ({ value }: NumberMark): string | number | null =>
  typeof value === 'object' ? (value?.[0] ?? null) : value;

function compare(a: string | number | null, b: string | number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return String(a) < String(b) ? -1 : Number(a !== b);
}
