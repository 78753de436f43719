import type { QuoteMark, Speaker } from '../model/marks';

/** Everybody who is quoted, each name once, in the order of the text; with the office, wherever the article tells it. */
export function peopleOf(quotes: readonly QuoteMark[]): readonly Speaker[] {
  const people = new Map<string, Speaker>();
  for (const { speaker } of quotes) {
    if (!speaker) continue;
    const known = people.get(speaker.text);
    if (!known || (known.role === undefined && speaker.role !== undefined)) people.set(speaker.text, speaker);
  }
  return [...people.values()];
}
