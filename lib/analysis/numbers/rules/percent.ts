import { chineseDigit } from '../chinese-digit';
import { type Figure, readFigure } from '../figure';
import { type Reading, type Rule, reading } from '../reading';
import { signBefore } from '../sign';
import { matchAt } from '../text-at';

const PREFIX = /(负)?百分之|百分百/y;
const SIGN = / ?([%‰])/y;
const POINTS = / ?个? ?百分点/y;
const TENTHS =
  /(成)(?![立为功员长绩果本都人品熟效语分交就型片套群千百双对新])(?:(半|[一二三四五六七八九])(?![成个名人]))?|([一二三四五六七八九])?(折)(?![叠扣射断腾损返磨转线])/y;

const percent = (start: number, end: number, value: number | null, unit: string, approx: boolean): Reading =>
  reading(start, end, 'percent', value === null ? null : Number(value.toPrecision(12)), unit, approx);

/** Percentages as written: 45% → 45, 百分之九十五 → 95, 8.3个百分点 → 8.3, 四成 → 40, 八五折 → 85. */
export const readPercent: Rule = (text, at, figure) => {
  const prefix = matchAt(PREFIX, text, at);
  if (prefix) return percentInWords(text, at, prefix);
  if (!figure || figure.digitwise) return null;
  const sign = matchAt(SIGN, text, figure.end);
  if (sign) {
    const { start, factor } = signBefore(text, at);
    const value = figure.value === null ? null : figure.value * factor;
    return percent(start, figure.end + sign[0].length, value, sign[1] ?? '%', figure.approx);
  }
  const points = matchAt(POINTS, text, figure.end);
  if (points)
    return percent(at, figure.end + points[0].length, figure.value, points[0].trim(), figure.approx);
  return tenths(text, at, figure);
};

function percentInWords(text: string, at: number, prefix: RegExpExecArray): Reading | null {
  const end = at + prefix[0].length;
  if (prefix[0] === '百分百') return percent(at, end, 100, '%', false);
  const figure = readFigure(text, end);
  if (!figure) return null;
  const value = figure.value === null ? null : figure.value * (prefix[1] ? -1 : 1);
  return percent(at, figure.end, value, '%', figure.approx);
}

/** 三成半 → 35, 9.5折 → 95; only up to ten tenths, so that 2015成立 is none; 88折 → 88. */
function tenths(text: string, at: number, figure: Figure): Reading | null {
  const { value, end, approx } = figure;
  const share = matchAt(TENTHS, text, end);
  if (!share) return null;
  const unit = share[1] ?? share[4] ?? '';
  const more = share[2] ?? share[3];
  if (!value || value < 0 || value > (unit === '折' && !more ? 99 : 10)) return null;
  const rest = more === '半' ? 5 : more ? chineseDigit(more) : 0;
  return percent(at, end + share[0].length, value > 10 ? value : value * 10 + rest, unit, approx);
}
