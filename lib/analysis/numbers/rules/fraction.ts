import { readFigure } from '../figure';
import { passOver, type Rule, reading } from '../reading';
import { endOf, matchAt } from '../text-at';

const HALF = /(?<![另大多])一半/y;
const OF_PARTS = / ?分之 ?/y;
const SLASH = /([1-9]\d?)\/([1-9]\d{0,2})(?![\d/]|决赛)/y;

/** Fractions as decimals: 三分之二 → 0.667, 1/3, 一半 → 0.5. 百分之 is percent.ts; 另一半 and 1/8决赛 are none. */
export const readFraction: Rule = (text, at, figure) => {
  if (!figure) return null;
  if (matchAt(HALF, text, at)) return reading(at, at + 2, 'other', 0.5);
  const above = endOf(OF_PARTS, text, figure.end);
  const upper = above > figure.end && readFigure(text, above);
  if (upper && figure.value)
    return text.startsWith('决赛', upper.end)
      ? passOver(at, upper.end)
      : reading(at, upper.end, 'other', upper.value && upper.value / figure.value, null, figure.approx);
  const [slash = '', first, second] = matchAt(SLASH, text, at) ?? [];
  const value = Number(first) / Number(second);
  return value < 1 ? reading(at, at + slash.length, 'other', value) : null;
};
