import { passOver, type Rule } from '../reading';
import { matchAt } from '../text-at';

/** An acronym runs into its figure, which is left to the rules: GDP12.5万亿元. Other digits belong to their word: COVID-19, G65. */
const LATIN_WORD = /[A-Z]{3,}(?=\d)|https?:[!-~]+|[A-Za-z]+(?:[-./@+]?\w+)*/y;

/** Words in Latin letters with the digits that belong to them: COVID-19, G65, Boeing737. */
export const passLatin: Rule = (text, at) => {
  const word = matchAt(LATIN_WORD, text, at);
  return word && passOver(at, at + word[0].length);
};
