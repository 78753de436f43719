import type { Figure } from './figure';
import type { PassedOver, Reading } from './reading';
import { RULES } from './rules';
import { charBehind } from './text-at';

/** What the first rule that recognises this place reads there, without looking for a range; null when none does. */
export function readOne(text: string, at: number, figure: Figure | null): Reading | PassedOver | null {
  const sign = figure ? charBehind(text, figure.end) : text.charAt(at);
  for (const { rule, after, first } of RULES) {
    const asked = figure
      ? (after?.includes(sign) ?? true) || first?.includes(text.charAt(at))
      : first?.includes(sign);
    const reading = asked ? rule(text, at, figure) : null;
    if (reading) return reading;
  }
  return null;
}
