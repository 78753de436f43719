import { WORDS } from './lexicon/words';
import { matchAt } from './text-at';

const WORD = new RegExp(WORDS.join('|'), 'y');

/** How long the word is that starts here and contains a numeral but no number: 十分 → 2, 一线 → 2; 0 where none does. */
export const wordLength = (text: string, at: number): number => matchAt(WORD, text, at)?.[0].length ?? 0;
