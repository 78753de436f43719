import { readFigure } from '../figure';
import { type Rule, reading } from '../reading';
import { matchAt } from '../text-at';

const SIGN = /(?:(?:US|HK|NT|AU?|CA?|S)?\$|¥|[€£₩₽]|(?:RMB|CNY|USD|HKD|EUR) ?) ?/y;
const CURRENCY: Readonly<Record<string, string>> = {
  $: '美元',
  US$: '美元',
  USD: '美元',
  HK$: '港元',
  HKD: '港元',
  NT$: '新台币',
  A$: '澳元',
  AU$: '澳元',
  C$: '加元',
  CA$: '加元',
  S$: '新元',
  '€': '欧元',
  EUR: '欧元',
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
  if (!amount?.arabic) return null;
  const end = amount.end + (matchAt(UNIT_AFTER, text, amount.end)?.[0].length ?? 0);
  const unit = CURRENCY[sign?.[0].trim() ?? ''] ?? '元';
  return reading(at, end, 'money', amount.value, unit, amount.approx);
};
