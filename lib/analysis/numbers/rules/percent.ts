import { readFigure } from '../figure';
import { DIGIT, numberOf } from '../grammar';
import { type Rule, reading, withSign } from '../reading';
import { matchAt } from '../text-at';

const IN_WORDS = /百分之/y;
/** 三成, 三成半, 九五折; not 2015成立, 折扣. */
const TENTHS = new RegExp(
  `([${DIGIT}])?(成(?![立为功员长绩果本都人品熟效分交就型片新])|折(?![叠扣射断腾损]))(半|多|[${DIGIT}](?![成个名人]))?`,
  'y',
);

/** Percentages in words as they are written in figures: 百分之九十五 → 95, 四成 → 40, 八五折 → 85. */
export const readPercent: Rule = (text, at, figure) => {
  const share = matchAt(IN_WORDS, text, at) && readFigure(text, at + 3);
  if (share) return withSign(text, reading(at, share.end, 'percent', share.value, '%', share.approx));
  const [tenths = '', before, name, behind] = (figure && matchAt(TENTHS, text, figure.end)) ?? [];
  const more = before ?? behind;
  // Only up to ten tenths, so that 2015成立 is none; but 88折 is a price of 88 in the hundred.
  if (!name || !figure?.value || figure.value > (name === '折' && !more ? 99 : 10)) return null;
  const value =
    figure.value > 10 ? figure.value : figure.value * 10 + (more === '半' ? 5 : numberOf(more ?? ''));
  return reading(at, figure.end + tenths.length, 'percent', value, name, figure.approx || more === '多');
};
