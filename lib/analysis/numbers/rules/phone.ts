import { type Rule, reading } from '../reading';
import { matchAt } from '../text-at';

const NO_MEASURE_AFTER = '(?! ?[分个名人元万亿年月日米件例户台辆次条%℃])';
const LONG = new RegExp(
  `(?:\\+?(?:86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\.)|\\(?0\\d{2,3}\\)?[-— ]?(?:[2-9]\\d{6,7}|1[02]\\d{3})(?:[-转]\\d{1,5})?|[48]00[-— ]?\\d{3,4}[-— ]?\\d{3,4})(?!\\d)${NO_MEASURE_AFTER}`,
  'y',
);
const SHORT = new RegExp(
  `(?:[2-9]\\d{6,7}|1(?:1[0279]|2[02])|12[1-3]\\d\\d|1[016]\\d{3}|9[56]\\d{3})(?![\\d.:%])${NO_MEASURE_AFTER}`,
  'y',
);
/** A word of calling shortly before, with nothing but other numbers and short links between. */
const CALL_BEFORE = /(?<=(话|热线|手机|传真|咨询|方式|[拨打]打?了?)(.{0,14}[、:和或/])? ?)/y;
const CALL_AFTER = / ?[”"]?(报警|政务|热线|指挥|急救|服务|客服|电话|投诉|举报)/y;

/** Telephone numbers: 0774-3836688, 13877412345, 400-123-4567, and with words of calling around them 110, 12345, 3836688. */
export const readPhone: Rule = (text, at, figure) => {
  if (figure && (!figure.arabic || figure.end - at < 3)) return null;
  const long = matchAt(LONG, text, at)?.[0];
  const number = long ?? matchAt(SHORT, text, at)?.[0];
  if (!number) return null;
  const end = at + number.length;
  const called = long ?? matchAt(CALL_BEFORE, text, at) ?? matchAt(CALL_AFTER, text, end);
  return called ? reading(at, end, 'phone', number) : null;
};
