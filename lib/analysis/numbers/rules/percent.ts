import { readFigure } from '../figure';
import { DIGIT, numberOf } from '../grammar';
import { type Rule, reading } from '../reading';
import { signBefore } from '../sign';
import { matchAt } from '../text-at';

const IN_WORDS = /(负)?百分(?:之|百)/y;
const UNIT = / ?([%‰]|个? ?百分点)/y;
/** 三成, 三成半, 九五折; not 2015成立, 折扣. */
const TENTHS = new RegExp(
  `(成)(?![立为功员长绩果本都人品熟效分交就型片新])(半|多|[${DIGIT}](?![成个名人]))?|([${DIGIT}])?(折)(?![叠扣射断腾损])`,
  'y',
);

/** Percentages as written: 45% → 45, 百分之九十五 → 95, 8.3个百分点 → 8.3, 四成 → 40, 八五折 → 85. */
export const readPercent: Rule = (text, at, figure) => {
  const words = matchAt(IN_WORDS, text, at);
  if (words) {
    const start = at + words[0].length;
    if (text.charAt(start - 1) === '百') return reading(at, start, 'percent', 100, '%');
    const share = readFigure(text, start);
    const value = share?.value ? share.value * (words[1] ? -1 : 1) : (share?.value ?? null);
    return share && reading(at, share.end, 'percent', value, '%', share.approx);
  }
  if (!figure) return null;
  const { value, end, approx } = figure;
  const unit = matchAt(UNIT, text, end);
  if (unit?.[1]) {
    const { start, factor } = signBefore(text, at);
    return reading(start, end + unit[0].length, 'percent', value && value * factor, unit[1], approx);
  }
  const tenths = matchAt(TENTHS, text, end);
  const [whole = '', cheng, behind, before, zhe] = tenths ?? [];
  const more = behind ?? before;
  // Only up to ten tenths, so that 2015成立 is none; but 88折 is a price of 88 in the hundred.
  if (!tenths || !value || value > (zhe && !more ? 99 : 10)) return null;
  const rest = more === '半' ? 5 : more === '多' ? 0 : numberOf(more ?? '');
  const share = value > 10 ? value : value * 10 + rest;
  return reading(at, end + whole.length, 'percent', share, cheng ?? zhe, approx || more === '多');
};
