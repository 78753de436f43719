import type { Figure } from './figure';
import { type PassedOver, passOver, type Reading } from './reading';
import { RULES } from './rules';
import { readDate } from './rules/date';

/** What the first rule that recognises this place reads there, without looking for a range; null when none does. */
export function readOne(text: string, at: number, figure: Figure | null): Reading | PassedOver | null {
  // 二〇二〇 is a year or, like 一三五七, no figure.
  if (figure?.digitwise) return readDate(text, at, figure) ?? passOver(at, figure.end);
  for (const rule of RULES) {
    const reading = rule(text, at, figure);
    if (reading) return reading;
  }
  return null;
}
