import { IDIOMS } from './lexicon/idioms';
import { NAMES } from './lexicon/names';
import { WORDS } from './lexicon/words';

/** Words by their first character, the longest first. */
const BY_FIRST = new Map<string, string[]>();
for (const word of [IDIOMS, NAMES, WORDS].flatMap((list) => list.trim().split(/\s+/))) {
  const first = word.charAt(0);
  BY_FIRST.set(
    first,
    [...(BY_FIRST.get(first) ?? []), word].sort((a, b) => b.length - a.length),
  );
}

/**
 * How long the word is that starts here and contains a numeral but no number: 一线 → 2, 四面八方 → 4; 0 where none does.
 * 十分 in 十分之一 is no such word.
 */
export function wordLength(text: string, at: number): number {
  for (const word of BY_FIRST.get(text.charAt(at)) ?? []) {
    if (text.startsWith(word, at) && !(word.endsWith('分') && text.startsWith('之', at + word.length)))
      return word.length;
  }
  return 0;
}
