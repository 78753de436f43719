import { type Reading, type Rule, reading } from '../reading';
import { matchAt, textBefore } from '../text-at';

const LONG =
  /\+?(?:86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?![\d万亿.])|\(?0\d{2,3}\)?[-— ]?(?:[2-9]\d{6,7}|1[02]\d{3})(?:[-转]\d{1,5})?(?!\d)|[48]00[-— ]?\d{3,4}[-— ]?\d{3,4}(?![\d万亿])/y;
const LOCAL = /[2-9]\d{6,7}(?![\d万亿.年月个人元])/y;
const SHORT = /1(?:1[0279]|2[02])(?![\d.:%])|(?:12[1-3]\d\d|1[016]\d{3}|9[56]\d{3})(?!\d)/y;
/** A word of calling shortly before, with nothing but other numbers and short links between. */
const CALL_BEFORE =
  /(?:电话|热线|手机|传真|座机|咨询|联系方式|客服|[拨打][通了]?|致电)(?:.{0,14}[、:和或及/])? ?$/;
const CALL_AFTER =
  /^ ?[”"』」》]?(?:报警|政务|热线|指挥|急救|接警|服务|客服|电话|消费|投诉|举报|转|便民|、1\d)/;
const NO_PHONE_AFTER = /^ ?[分个名人元万亿年月日米件例户台辆次条%℃]/;

const phone = (text: string, start: number, length: number): Reading =>
  reading(start, start + length, 'phone', text.slice(start, start + length));

/** Telephone numbers: 0774-3836688, 13877412345, 400-123-4567, and with words of calling around them 110, 12345, 3836688. */
export const readPhone: Rule = (text, at, figure) => {
  if (figure && (!figure.arabic || figure.end - at < 3)) return null;
  const before = textBefore(text, at, 20);
  const long = matchAt(LONG, text, at);
  if (long && !NO_PHONE_AFTER.test(text.slice(at + long[0].length, at + long[0].length + 2)))
    return phone(text, at, long[0].length);
  const match = matchAt(LOCAL, text, at) ?? matchAt(SHORT, text, at);
  if (!match) return null;
  const after = text.slice(at + match[0].length, at + match[0].length + 5);
  if (NO_PHONE_AFTER.test(after)) return null;
  const called = CALL_AFTER.test(after) || CALL_BEFORE.test(before);
  return called ? phone(text, at, match[0].length) : null;
};
