import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnnotationDraft } from '../../../lib/model/annotation';
import { mergeDrafts } from '../../../lib/store/merge-drafts';
import { MERGE_CASES } from './merge-drafts.cases';

const draft = (note: string, tags: readonly string[] = []): AnnotationDraft => ({
  color: 'blue',
  note,
  tags,
});

describe('two windows change one note', () => {
  it.each(MERGE_CASES)('%s', (_, [known, stored, wanted], kept, told) => {
    const merged = mergeDrafts(draft(known), draft(stored), draft(wanted));
    expect([merged.draft.note, merged.bothTexts]).toEqual([kept, told]);
  });

  it('and no text that one of them wrote is lost', () => {
    const text = fc.string({ minLength: 1, maxLength: 6 }).filter((words) => words.trim() !== '');
    fc.assert(
      fc.property(text, text, text, (known, stored, wanted) => {
        const { note } = mergeDrafts(draft(known), draft(stored), draft(wanted)).draft;
        if (wanted !== known) expect(note).toContain(wanted);
        if (stored !== known) expect(note).toContain(stored);
      }),
    );
  });

  it('tags put on by either are on, tags taken off by either are off', () => {
    const merged = mergeDrafts(
      draft('', ['茶', '水']),
      draft('', ['茶', '水', '江']),
      draft('', ['水', '船']),
    );
    expect(merged.draft.tags).toEqual(['水', '江', '船']);
  });

  it('the colour chosen last wins, and no colour is changed by a window that chose none', () => {
    const choose = (color: AnnotationDraft['color']) => ({ ...draft('旧'), color });
    expect(mergeDrafts(choose('blue'), choose('pink'), choose('green')).draft.color).toBe('green');
    expect(mergeDrafts(choose('blue'), choose('pink'), choose('blue')).draft.color).toBe('pink');
  });
});
