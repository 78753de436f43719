import { readFigure } from '../figure';
import { DIGIT, numberOf } from '../grammar';
import { type Rule, reading, withSign } from '../reading';
import { matchAt } from '../text-at';

const IN_WORDS = /百分(?:之|百)/y;
/** 三成, 三成半, 九五折; not 2015成立, 折扣. */
const TENTHS = new RegExp(
  `([${DIGIT}])?(成(?![立为功员长绩果本都人品熟效分交就型片新])|折(?![叠扣射断腾损]))(半|多|[${DIGIT}](?![成个名人]))?`,
  'y',
);

/** Percentages as written: 45% → 45, 百分之九十五 → 95, 8.3个百分点 → 8.3, 四成 → 40, 八五折 → 85. */
export const readPercent: Rule = (text, at, figure) => {
  const percent = (end: number, value: number | null, unit = '%', approx = false) =>
    withSign(text, reading(at, end, 'percent', value, unit, approx));
  if (matchAt(IN_WORDS, text, at)) {
    const share = readFigure(text, at + 3);
    return text.charAt(at + 2) === '百'
      ? percent(at + 3, 100)
      : share && percent(share.end, share.value, '%', share.approx);
  }
  if (!figure) return null;
  const { value, end, approx } = figure;
  const [tenths = '', before, name, behind] = matchAt(TENTHS, text, end) ?? [];
  const more = before ?? behind;
  // Only up to ten tenths, so that 2015成立 is none; but 88折 is a price of 88 in the hundred.
  if (!name || !value || value > (name === '折' && !more ? 99 : 10)) return null;
  const share = value > 10 ? value : value * 10 + (more === '半' ? 5 : numberOf(more ?? ''));
  return percent(end + tenths.length, share, name, approx || more === '多');
};
