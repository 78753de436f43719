import type { Translate } from './messages';

/** Looks one text up and fills in what it speaks of; '' where there is none. */
export type LookUp = (key: string, substitutions: readonly string[]) => string;

/**
 * The texts of one language. Numbers are written as the language does (12,000), and the first one chooses the plural form: a
 * language that has one keeps it under the key with the category after it (`rowNotes`, `rowNotes_one`). Chinese has none.
 */
export function translateBy(lookUp: LookUp): Translate {
  const locale = lookUp('localeTag', []);
  const numbers = new Intl.NumberFormat(locale);
  const plurals = new Intl.PluralRules(locale);
  return (key, ...substitutions) => {
    const words = substitutions.map((value) => (typeof value === 'number' ? numbers.format(value) : value));
    const count = substitutions.find((value) => typeof value === 'number');
    const form = count === undefined ? 'other' : plurals.select(count);
    return (form !== 'other' && lookUp(`${key}_${form}`, words)) || lookUp(key, words);
  };
}
