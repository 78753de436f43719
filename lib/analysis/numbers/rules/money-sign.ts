import { readFigure } from '../figure';
import { type Rule, reading } from '../reading';
import { endOf } from '../text-at';

const SIGN = /(?:(US|HK)?\$|[¥€£]|RMB|CNY|USD|HKD|EUR) ?/y;
/** By the first letter of the sign, 元 where none is named. */
const CURRENCIES: Readonly<Record<string, string>> = {
  U: '美元',
  $: '美元',
  H: '港元',
  '€': '欧元',
  E: '欧元',
  '£': '英镑',
};
const UNIT_AFTER = /美?元/y;

/** Money with its sign in front: ￥300, $20, US$1.5亿. */
export const readMoneySign: Rule = (text, at) => {
  const start = endOf(SIGN, text, at);
  const amount = start > at ? readFigure(text, start) : null;
  if (!amount?.arabic) return null;
  const unit = CURRENCIES[text.charAt(at)] ?? '元';
  return reading(at, endOf(UNIT_AFTER, text, amount.end), 'money', amount.value, unit, amount.approx);
};
