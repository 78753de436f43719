import { passOver, type Rule } from '../reading';
import { endOf } from '../text-at';

/**
 * Digits that are a code and no figure: the number of a judgment or a document, (2019)桂04民终123号, 〔2020〕12号; registration and
 * account numbers (nothing has twelve digits and is a figure).
 */
const CODE = /[(〔[]\d{4}[)〕\]][^\s，。；、]{0,14}?\d+号?|\d{12,}|\d{5,}号/y;

export const passCode: Rule = (text, at) => {
  const end = endOf(CODE, text, at);
  return end > at ? passOver(at, end) : null;
};
