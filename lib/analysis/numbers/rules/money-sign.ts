import { readFigure } from '../figure';
import { type Rule, reading } from '../reading';
import { matchAt } from '../text-at';

const SIGN = /(US|HK|NT|AU?|CA?|S)?\$ ?|([¥€£₩₽]|RMB|CNY|USD|HKD|EUR) ?/y;
/** By the first letters of the sign; the yuan (¥, RMB, CNY) is left out. */
const CURRENCY: Readonly<Record<string, string>> = {
  US: '美元',
  HK: '港元',
  NT: '新台币',
  A: '澳元',
  AU: '澳元',
  C: '加元',
  CA: '加元',
  S: '新元',
  '€': '欧元',
  EU: '欧元',
  '£': '英镑',
  '₩': '韩元',
  '₽': '卢布',
};
const UNIT_AFTER = /元|美元/y;

/** Money with its sign in front: ￥300, $20, US$1.5亿. */
export const readMoneySign: Rule = (text, at, figure) => {
  if (figure) return null;
  const sign = matchAt(SIGN, text, at);
  const amount = sign && readFigure(text, at + sign[0].length);
  if (!sign || !amount?.arabic) return null;
  const end = amount.end + (matchAt(UNIT_AFTER, text, amount.end)?.[0].length ?? 0);
  const [, dollar = 'US', other] = sign;
  const unit = CURRENCY[other ? other.slice(0, 2) : dollar] ?? '元';
  return reading(at, end, 'money', amount.value, unit, amount.approx);
};
