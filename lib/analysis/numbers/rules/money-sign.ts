import { readFigure } from '../figure';
import { type Rule, reading } from '../reading';
import { endOf, matchAt } from '../text-at';

const SIGN = /(?:(US|HK|NT|AU?|CA?|S)?\$|([¥€£₩₽]|RMB|CNY|USD|HKD|EUR)) ?/y;
/** By the first letter of the sign, 元 where none is named. */
const CURRENCIES = 'U美元 H港元 N新台币 A澳元 C加元 S新元 €欧元 E欧元 £英镑 ₩韩元 ₽卢布'.split(' ');
const UNIT_AFTER = /美?元/y;

/** Money with its sign in front: ￥300, $20, US$1.5亿. */
export const readMoneySign: Rule = (text, at, figure) => {
  const sign = figure ? null : matchAt(SIGN, text, at);
  const amount = sign && readFigure(text, at + sign[0].length);
  if (!amount?.arabic) return null;
  const name = sign?.[2] ?? sign?.[1] ?? 'US';
  const currency = name === 'CNY' ? null : CURRENCIES.find((entry) => entry.startsWith(name.charAt(0)));
  const unit = currency?.slice(1) ?? '元';
  return reading(at, endOf(UNIT_AFTER, text, amount.end), 'money', amount.value, unit, amount.approx);
};
