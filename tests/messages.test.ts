import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../lib/model/settings';
import { root, sourceFiles } from './tools/source-files';

type Texts = Readonly<Record<string, { readonly message: string }>>;

const textsOf = (language: string): Texts =>
  JSON.parse(readFileSync(join(root, 'public/_locales', language, 'messages.json'), 'utf8'));
const first = textsOf('zh_CN');
const translations = LANGUAGES.filter((language) => language !== 'browser');

/** What a text speaks of: `$1`, `$2` … */
const placesOf = (text: string) => [...new Set(text.match(/\$\d/g))].sort();

/** `rowNotes_one` is a form of `rowNotes`; a key of its own has no such ending. */
const baseOf = (key: string) => key.replace(/_(?:zero|one|two|few|many)$/, '');

it('every text of the interface is used', () => {
  const source = [
    ...sourceFiles('components', 'entrypoints', 'lib').map((file) => file.text),
    readFileSync(join(root, 'wxt.config.ts'), 'utf8'),
  ].join('\n');
  const unused = Object.keys(first).filter(
    (key) => !source.includes(`'${key}'`) && !source.includes(`__MSG_${key}__`),
  );
  expect(unused).toEqual([]);
});

describe.each(translations)('the texts in %s', (language) => {
  const texts = textsOf(language);

  it('are complete, with nothing else among them', () => {
    expect([...new Set(Object.keys(texts).map(baseOf))].sort()).toEqual(Object.keys(first).sort());
    expect(Object.entries(texts).filter(([, { message }]) => message.trim() === '')).toEqual([]);
  });

  it('speak of what the Chinese ones speak of', () => {
    const wrong = Object.entries(texts).filter(
      ([key, { message }]) => placesOf(message).join() !== placesOf(first[baseOf(key)]?.message ?? '').join(),
    );
    expect(wrong).toEqual([]);
  });

  it('have the plural forms that the language has, and no others', () => {
    const forms = new Intl.PluralRules(texts.localeTag?.message).resolvedOptions().pluralCategories;
    const inflected = [
      ...new Set(
        Object.keys(texts)
          .filter((key) => baseOf(key) !== key)
          .map(baseOf),
      ),
    ];
    for (const key of inflected) {
      const present = Object.keys(texts).filter((other) => other !== key && baseOf(other) === key);
      const wanted = forms.filter((form) => form !== 'other').map((form) => `${key}_${form}`);
      expect(present.sort(), key).toEqual(wanted.sort());
    }
  });
});
