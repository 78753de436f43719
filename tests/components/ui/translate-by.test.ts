import { describe, expect, it } from 'vitest';
import type { MessageKey } from '../../../components/ui/messages';
import { translateBy } from '../../../components/ui/translate-by';

const language = (texts: Record<string, string>) => {
  const t = translateBy((key, words) =>
    (texts[key] ?? '').replace(/\$(\d)/g, (_, place) => words[Number(place) - 1] ?? ''),
  );
  return (key: string, ...substitutions: readonly (string | number)[]) =>
    t(key as MessageKey, ...substitutions);
};

describe('a text of the interface', () => {
  const english = language({ localeTag: 'en', notes: '$1 notes', notes_one: '$1 note', page: 'Page $1' });
  const chinese = language({ localeTag: 'zh-CN', notes: '$1 条笔记' });

  it('takes the plural form of the language', () => {
    expect([0, 1, 2].map((count) => english('notes', count))).toEqual(['0 notes', '1 note', '2 notes']);
  });

  it('takes the only form where the language or the text has one', () => {
    expect(chinese('notes', 1)).toBe('1 条笔记');
    expect(english('page', 1)).toBe('Page 1');
  });

  it('takes no plural for words that look like a number', () => {
    expect(english('notes', '1')).toBe('1 notes');
  });

  it('writes numbers as the language does', () => {
    expect(english('notes', 12000)).toBe('12,000 notes');
    expect(chinese('notes', 12000)).toBe('12,000 条笔记');
  });
});
