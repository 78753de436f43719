import { WORDS } from '../lexicon/words';
import { passOver, type Rule } from '../reading';
import { endOf } from '../text-at';

/**
 * The number of a judgment or a document: (2019)桂04民终123号, 〔2020〕12号; registration and account numbers: nothing has twelve
 * digits and is a figure.
 */
const CODE = String.raw`[（〔[]\d{4}[）〕\]][^\s，。；、]{0,14}?\d+号?|\d{12,}|\d{5,}号`;
/** An acronym runs into its figure, which is left to the rules: GDP12.5万亿元. Other digits belong to their word: COVID-19, G65. */
const LATIN = String.raw`[A-Z]{3,}(?=\d)|https?:[!-~]+|[A-Za-z]+(?:[-./@+]?\w+)*`;
const NO_FIGURE = new RegExp(`${WORDS.join('|')}|${CODE}|${LATIN}`, 'y');

/** Words, codes and Latin words with digits that are no figure. */
export const passNoFigure: Rule = (text, at) => {
  const end = endOf(NO_FIGURE, text, at);
  return end > at ? passOver(at, end) : null;
};
