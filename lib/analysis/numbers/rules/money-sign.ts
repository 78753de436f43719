import { readFigure } from '../figure';
import { type Rule, reading } from '../reading';
import { endOf, matchAt } from '../text-at';

const SIGN = /(?:(US|HK|NT|AU?|CA?|S)?\$|([¥€£₩₽]|RMB|CNY|USD|HKD|EUR)) ?/y;
/** By the first letter of the sign, 元 where none is named. */
const CURRENCY: Readonly<Record<string, string>> = {
  U: '美元',
  H: '港元',
  N: '新台币',
  A: '澳元',
  C: '加元',
  S: '新元',
  '€': '欧元',
  E: '欧元',
  '£': '英镑',
  '₩': '韩元',
  '₽': '卢布',
};
const UNIT_AFTER = /美?元/y;

/** Money with its sign in front: ￥300, $20, US$1.5亿. */
export const readMoneySign: Rule = (text, at, figure) => {
  const sign = figure ? null : matchAt(SIGN, text, at);
  const amount = sign && readFigure(text, at + sign[0].length);
  if (!amount?.arabic) return null;
  const name = sign?.[2] ?? sign?.[1] ?? 'US';
  const unit = (name === 'CNY' ? null : CURRENCY[name.charAt(0)]) ?? '元';
  return reading(at, endOf(UNIT_AFTER, text, amount.end), 'money', amount.value, unit, amount.approx);
};
