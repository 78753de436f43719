import { readFigure } from '../figure';
import { passOver, type Rule, reading } from '../reading';
import { matchAt } from '../text-at';

const PARTS = / ?分之 ?/y;
const SLASH = /([1-9]\d?)\/([1-9]\d{0,2})(?![\d/.%年月日]|决赛)/y;
const HALF = /一半(?!天|路|会|山)/y;
const OTHER_HALF = /[另大小多]$/;

/** Fractions as decimals: 三分之二 → 0.667, 1/3, 一半 → 0.5. 百分之 is percent.ts; 另一半 and 1/8决赛 are none. */
export const readFraction: Rule = (text, at, figure) => {
  if (!figure) return null;
  const fraction = (end: number, value: number | null): ReturnType<Rule> =>
    reading(at, end, 'other', value === null ? null : Number(value.toPrecision(12)), null, figure.approx);
  const half = matchAt(HALF, text, at);
  if (half) return OTHER_HALF.test(text.charAt(at - 1)) ? null : fraction(at + 2, 0.5);
  const parts = matchAt(PARTS, text, figure.end);
  if (parts) {
    const upper = readFigure(text, figure.end + parts[0].length);
    if (!upper || !figure.value) return null;
    if (text.startsWith('决赛', upper.end)) return passOver(at, upper.end);
    return fraction(upper.end, upper.value === null ? null : upper.value / figure.value);
  }
  const slash = matchAt(SLASH, text, at);
  if (!slash || Number(slash[1]) >= Number(slash[2])) return null;
  return fraction(at + slash[0].length, Number(slash[1]) / Number(slash[2]));
};
