import { codePoints } from './code-points';

/** Any run of white space, the ideographic space (U+3000) and NBSP included. */
const WHITE_SPACE = /\s+/gu;

/** The text without any white space: what stays the same when a page is only set differently. */
export const withoutWhiteSpace = (text: string): string => text.replace(WHITE_SPACE, '');

/**
 * Length in characters as an editor counts it (字数): code points, white space not counted.
 * `2月9日　晴` → 5.
 */
export const countCharacters = (text: string): number => codePoints(withoutWhiteSpace(text));
