import { foldText } from './fold';

/**
 * A text as search compares it: folded, one unit a character, with `STARTS` and `ENDS` on the first and the last character of each
 * run of letters or of digits. `origin[i]` is the index of unit `i` in the text as given.
 */
export type SearchUnits = {
  readonly text: string;
  readonly flags: Uint8Array;
  readonly origin: Uint32Array;
};

export const STARTS = 1;
export const ENDS = 2;

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;

/** What runs are made of. Chinese characters stand each for themselves: any stretch of them may be a word. */
function kindOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  // Latin with its accents, Greek, Cyrillic.
  if ((code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x52f)) return LETTER;
  return OTHER;
}

/** Whether a unit of this code carries flags. */
export const isInRun = (code: number): boolean => kindOf(code) !== OTHER;

/** `5G 基站` → units 5 g 基 站, the first two each a run of its own. White space is left out, but ends a run. */
export function searchUnits(given: string): SearchUnits {
  const { text, origin } = foldText(given);
  const flags = new Uint8Array(text.length);
  let before = OTHER;
  for (let index = 0; index < text.length; index += 1) {
    const kind = kindOf(text.charCodeAt(index));
    if (kind !== OTHER) {
      const goesOn = kind === before && origin[index] === (origin[index - 1] ?? 0) + 1;
      flags[index] = goesOn ? ENDS : STARTS | ENDS;
      if (goesOn) flags[index - 1] = (flags[index - 1] ?? 0) & ~ENDS;
    }
    before = kind;
  }
  return { text, flags, origin };
}

/** Words searched for. Not `whole`: the last run may go on (`12` finds 1200, as one types it), but never begin earlier. */
export type SearchTerm = Pick<SearchUnits, 'text' | 'flags'> & { readonly whole: boolean };

export function searchTerm(typed: string, whole: boolean): SearchTerm {
  const { text, flags } = searchUnits(typed);
  return { text, flags, whole };
}

/** Whether a run that stands with these flags in a text is the one at `index` of the term. */
export function fitsFlags(term: SearchTerm, index: number, flags: number): boolean {
  const wanted = term.flags[index] ?? 0;
  const mayGoOn = !term.whole && index === term.text.length - 1;
  return mayGoOn ? (wanted & STARTS) === (flags & STARTS) : wanted === flags;
}
