import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TextChange, textChanges } from '../../../lib/text/text-changes';
import { CHANGE_CASES } from './text-changes.cases';

type Span = { readonly start: number; readonly end: number };

function written(change: TextChange, before: string, after: string): string {
  const old = (span: Span) => before.slice(span.start, span.end);
  const fresh = (span: Span) => after.slice(span.start, span.end);
  if (change.kind === 'added') return `+${fresh(change.after)}`;
  if (change.kind === 'removed') return `-${old(change.before)}`;
  if (change.kind === 'moved') return `>${fresh(change.after)}`;
  const marked = (text: string, whole: Span, marks: readonly Span[]) => {
    let result = '';
    let at = whole.start;
    for (const { start, end } of marks) {
      result += `${text.slice(at, start)}【${text.slice(start, end)}】`;
      at = end;
    }
    return result + text.slice(at, whole.end);
  };
  return `~${marked(before, change.before, change.goneWords)}→${marked(after, change.after, change.newWords)}`;
}

describe('textChanges', () => {
  it.each(CHANGE_CASES)('%s', (_, before, after, expected) => {
    expect(textChanges(before, after).map((change) => written(change, before, after))).toEqual(expected);
  });

  it('accounts for every sentence that is in one text only', () => {
    const sentence = fc.constantFrom('雾散了。', '船开了。', '票价两元。', '票价三元。', '有人唱歌！', '\n');
    const text = fc.array(sentence, { maxLength: 12 }).map((sentences) => sentences.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = textChanges(before, after);
        const count = (kind: TextChange['kind']) => changes.filter((change) => change.kind === kind).length;
        const sentences = (of: string) =>
          of.split(/(?<=[。！])|\n/).filter((part) => part.trim() !== '').length;
        expect(sentences(after) - sentences(before)).toBe(count('added') - count('removed'));
        expect(textChanges(after, after)).toEqual([]);
      }),
    );
  });

  it('takes no long time for a text of a hundred thousand characters', () => {
    const lines = Array.from(
      { length: 4000 },
      (_, index) => `第${index}条，河边的树又长高了一些，大家都看见。`,
    );
    const edited = lines.map((line, index) => (index % 500 === 7 ? line.replace('高', '粗') : line));
    const kinds = textChanges(lines.join('\n'), edited.join('\n')).map(({ kind }) => kind);
    expect(kinds).toEqual(Array.from({ length: 8 }, () => 'edited'));
  });
});
