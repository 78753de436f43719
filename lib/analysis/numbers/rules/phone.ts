import { type Rule, reading } from '../reading';
import { around, matchAt } from '../text-at';

const END = '(?![\\d.:%]| ?[分个名人元万亿年月日米件例户台辆次条%℃])';
/** 13877412345, 0774-3836688, 400-123-4567 */
const LONG = new RegExp(
  `(?:\\+?(?:86[- ]?)?1[3-9]\\d(?:[- ]?\\d{4}){2}|（?0\\d{2,3}）?[-— ]?(?:[2-9]\\d{6,7}|1[02]\\d{3})(?:[-转]\\d{1,5})?|[48]00(?:[-— ]?\\d{3,4}){2})${END}`,
  'y',
);
const SHORT = new RegExp(`(?:[2-9]\\d{6,7}|1(?:1[0279]|2[02])|[19]\\d{4})${END}`, 'y');
/** A word of calling shortly before, with nothing but other numbers and short links between. */
const CALL_BEFORE = /(?<=(话|热线|手机|传真|咨询|方式|[拨打]打?了?)(.{0,14}[、：和或/])? ?)/y;
const CALL_AFTER = / ?[”"]?(报警|政务|热线|指挥|急救|救护|服务|客服|电话|投诉|举报)/y;

/** Telephone numbers, and with words of calling around them 110, 12345, 3836688. */
export const readPhone: Rule = (text, at, figure) => {
  if (figure && (!figure.arabic || figure.end - at < 3)) return null;
  const long = matchAt(LONG, text, at)?.[0];
  const number = long ?? matchAt(SHORT, text, at)?.[0];
  const end = at + (number?.length ?? 0);
  return number && (long || around(text, { start: at, end }, CALL_BEFORE, CALL_AFTER))
    ? reading(at, end, 'phone', number.normalize('NFKC'))
    : null;
};
