import type { Rule } from './reading';
import { readBare } from './rules/bare';
import { passCode } from './rules/code';
import { readDate, readYearInName } from './rules/date';
import { readFraction } from './rules/fraction';
import { readMoneySign } from './rules/money-sign';
import { readOrdinal } from './rules/ordinal';
import { readPercent } from './rules/percent';
import { readPhone } from './rules/phone';
import { readPlace } from './rules/place';
import { readQuantity } from './rules/quantity';
import { readScore } from './rules/score';
import { readTime } from './rules/time';

type Registered = {
  readonly rule: Rule;
  /** What may stand right behind the numeral (a space aside); any character where left out. */
  readonly after?: string;
  /** What starts a figure of this kind that does not start with a numeral. */
  readonly first?: string;
};

/**
 * All rules in the order they are asked; the first that recognises the place decides. `after` and `first` only spare the
 * others the look: whatever a rule can recognise has to be in them.
 */
export const RULES: readonly Registered[] = [
  { rule: readPhone, first: '(+' },
  { rule: passCode, first: '(〔[﹝【' },
  { rule: readPercent, first: '百负', after: '%‰个百成折分一二三四五六七八九' },
  { rule: readFraction, after: '分/半' },
  { rule: readOrdinal, first: '第前', after: '季' },
  { rule: readDate, first: '正冬腊', after: '年月日号-/.以赛财学届0' },
  { rule: readScore, after: ':比-—' },
  { rule: readTime, after: '时点:分' },
  { rule: readMoneySign, first: '$¥€£₩₽URHNACSE' },
  { rule: readPlace, after: '号弄单室楼房' },
  { rule: readQuantity, first: '半' },
  { rule: readYearInName },
  { rule: readBare },
];
