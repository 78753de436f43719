import type { Figure } from './figure';
import type { PassedOver, Reading, Rule } from './reading';
import { readBare } from './rules/bare';
import { readDate } from './rules/date';
import { readFraction } from './rules/fraction';
import { readMoneySign } from './rules/money-sign';
import { passNoFigure } from './rules/no-figure';
import { readOrdinal } from './rules/ordinal';
import { readPercent } from './rules/percent';
import { readPhone } from './rules/phone';
import { readQuantity } from './rules/quantity';
import { readScore } from './rules/score';
import { readTime } from './rules/time';

/** All rules in the order they are asked; the first that recognises the place decides. */
const RULES: readonly Rule[] = [
  readMoneySign,
  readPhone,
  passNoFigure,
  readPercent,
  readFraction,
  readOrdinal,
  readDate,
  readScore,
  readTime,
  readQuantity,
  readBare,
];

/** What the first rule that recognises this place reads there, without looking for a range; null when none does. */
export function readOne(text: string, at: number, figure: Figure | null): Reading | PassedOver | null {
  for (const rule of RULES) {
    const reading = rule(text, at, figure);
    if (reading) return reading;
  }
  return null;
}
