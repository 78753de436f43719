import type { Figure } from '../model/across-articles';

/** Fewer points are no course of time, and more cannot be told apart. */
const LEAST_POINTS = 3;
export const MOST_POINTS = 60;

/** The same thing counted over time: dated figures of one type and unit, the oldest first; null where these are not that. */
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
  return isSame ? { unit, points: points.sort((a, b) => a.day.localeCompare(b.day)) } : null;
}
