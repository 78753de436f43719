import type { Rule } from './reading';
import { readBare } from './rules/bare';
import { passCode } from './rules/code';
import { readDate } from './rules/date';
import { readFraction } from './rules/fraction';
import { passLatin } from './rules/latin';
import { readMoneySign } from './rules/money-sign';
import { readOrdinal } from './rules/ordinal';
import { readPercent } from './rules/percent';
import { readPhone } from './rules/phone';
import { readQuantity } from './rules/quantity';
import { readScore } from './rules/score';
import { readTime } from './rules/time';

/** All rules in the order they are asked; the first that recognises the place decides. */
export const RULES: readonly Rule[] = [
  readMoneySign,
  passLatin,
  readPhone,
  passCode,
  readPercent,
  readFraction,
  readOrdinal,
  readDate,
  readScore,
  readTime,
  readQuantity,
  readBare,
];
