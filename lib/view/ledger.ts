import type { Figure } from '../model/across-articles';
import type { NumberType } from '../model/marks';
import { inTime } from './speakers';

/** What the ledger is narrowed to; empty parts narrow nothing. */
export type FigureFilter = {
  readonly type: NumberType | '';
  readonly unit: string;
  /** Every one of them stands in the sentence. */
  readonly words: string;
  /** `YYYY-MM-DD`, both days included, by publication. */
  readonly after: string;
  readonly before: string;
};

export const ALL_FIGURES: FigureFilter = { type: '', unit: '', words: '', after: '', before: '' };

/** The figures that pass, in order of time. Without a day of publication none passes a filter by date. */
export function figuresFound(figures: readonly Figure[], filter: FigureFilter): readonly Figure[] {
  const { type, unit, after, before } = filter;
  const words = filter.words
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const found = figures.filter((figure) => {
    const day = figure.article.published?.slice(0, 10) ?? '';
    return (
      (type === '' || figure.type === type) &&
      (unit === '' || figure.unit === unit) &&
      (after === '' || day >= after) &&
      (before === '' || (day !== '' && day <= before)) &&
      words.every((word) => figure.sentence.includes(word))
    );
  });
  return inTime(found);
}

/** All units, most frequent first. */
export function unitsOf(figures: readonly Figure[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { unit } of figures) if (unit !== null) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0], 'zh')).map(([unit]) => unit);
}

/** Fewer points are no course of time, and more cannot be told apart. */
const LEAST_POINTS = 3;
const MOST_POINTS = 60;

/** The same thing counted over time: dated figures of one type and unit; null where these are not that. */
export function courseOf(found: readonly Figure[]): {
  readonly unit: string;
  readonly points: readonly { readonly day: string; readonly value: number }[];
} | null {
  const [first] = found;
  if (first === undefined || first.unit === null || found.length > MOST_POINTS) return null;
  const { unit, type } = first;
  const points = found.flatMap((figure) => {
    const day = figure.article.published?.slice(0, 10);
    const same = figure.unit === unit && figure.type === type;
    return same && day !== undefined && typeof figure.value === 'number'
      ? [{ day, value: figure.value }]
      : [];
  });
  const isSame = points.length === found.length && new Set(points.map(({ day }) => day)).size >= LEAST_POINTS;
  return isSame ? { unit, points } : null;
}
