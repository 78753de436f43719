import { expect, it, vi } from 'vitest';
import { subscribeDerived } from '../../../../lib/store/derived/live-derived';
import { freshDatabase } from '../store';

it('tells statements and figures as soon as all are worked out, whatever the search has still to read', async () => {
  const db = freshDatabase();
  await db.stale.put({ deriver: 'search', articleId: 'a', mark: '1' });
  let value = 'before';
  const told: string[] = [];
  const stop = subscribeDerived(
    db,
    async () => value,
    (now) => told.push(now),
    () => undefined,
  );
  await vi.waitFor(() => expect(told).toEqual(['before']));
  await db.stale.put({ deriver: 'marks', articleId: 'a', mark: '2' });
  value = 'after';
  await db.stale.delete(['marks', 'a']);
  await vi.waitFor(() => expect(told.at(-1)).toBe('after'));
  stop();
});
