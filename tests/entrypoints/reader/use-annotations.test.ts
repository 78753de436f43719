import { describe, expect, it } from 'vitest';
import { withChange } from '../../../entrypoints/reader/use-annotations';
import type { Annotation } from '../../../lib/model/annotation';
import type { Change } from '../../../lib/model/change';

const noted = (id: string, minute: number, more: Partial<Annotation> = {}): Annotation => ({
  id,
  articleId: 'article',
  revisionId: 'revision',
  selector: null,
  color: 'green',
  note: '',
  tags: [],
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: `2026-01-01T00:0${minute}:00.000Z`,
  ...more,
});

const change = (...after: readonly Annotation[]): Change => ({
  kind: 'annotations',
  articleId: 'article',
  at: '2026-01-01T00:05:00.000Z',
  changes: after.map((one) => ({ before: null, after: one })),
});

describe('what this page has stored', () => {
  it('shows at once, whether new or changed', () => {
    const shown = withChange(
      [noted('a', 1), noted('b', 1)],
      change(noted('b', 2, { note: '记' }), noted('c', 2)),
    );
    expect(shown.map(({ id, note }) => id + note)).toEqual(['a', 'b记', 'c']);
  });

  it('goes when it was put into the bin', () => {
    const deletedAt = '2026-01-01T00:02:00.000Z';
    expect(withChange([noted('a', 1)], change(noted('a', 2, { deletedAt })))).toEqual([]);
  });

  it('does not cover what another window has stored since', () => {
    const newer = noted('a', 3, { note: '后来' });
    expect(withChange([newer], change(noted('a', 2, { note: '先前' })))).toEqual([newer]);
  });

  it('of the text itself leaves the annotations alone', () => {
    const shown = [noted('a', 1)];
    const before = { revisionId: 'revision', restored: [] };
    const at = '2026-01-01T00:05:00.000Z';
    expect(withChange(shown, { kind: 'text', articleId: 'article', at, before, after: before })).toBe(shown);
  });
});
