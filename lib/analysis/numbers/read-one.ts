import type { Figure } from './figure';
import type { PassedOver, Reading } from './reading';
import { RULES } from './rules';

/** What the first rule that recognises this place reads there, without looking for a range; null when none does. */
export function readOne(text: string, at: number, figure: Figure | null): Reading | PassedOver | null {
  for (const rule of RULES) {
    const reading = rule(text, at, figure);
    if (reading) return reading;
  }
  return null;
}
