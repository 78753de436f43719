import { IDIOMS } from './lexicon/idioms';
import { NAMES } from './lexicon/names';
import { WORDS } from './lexicon/words';

type Word = { readonly text: string; readonly not: string };

/** Words by their first character, the longest first. */
const BY_FIRST = new Map<string, Word[]>();
for (const entry of [IDIOMS, NAMES, WORDS].flatMap((list) => list.trim().split(/\s+/))) {
  const [text = '', not = ''] = entry.split('!');
  const first = text.charAt(0);
  const words = [...(BY_FIRST.get(first) ?? []), { text, not }];
  BY_FIRST.set(
    first,
    words.sort((a, b) => b.text.length - a.text.length),
  );
}

/** The characters such words start with. */
export const FIRST_CHARACTERS = [...BY_FIRST.keys()].join('');

/** How long the word is that starts here and contains a numeral but no number: 十分 → 2, 最后一公里 → 5; 0 where none does. */
export function wordLength(text: string, at: number): number {
  for (const word of BY_FIRST.get(text.charAt(at)) ?? []) {
    if (!text.startsWith(word.text, at)) continue;
    const next = text.charAt(at + word.text.length);
    if (next === '' || !word.not.includes(next)) return word.text.length;
  }
  return 0;
}
