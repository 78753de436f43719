import { beforeEach, describe, expect, it, vi } from 'vitest';
import { saveCapture } from '../../../lib/store/capture';
import { captured, freshDatabase } from '../../lib/store/store';

let reload = vi.fn();

/** The page of the library as the browser loads it: what it knew of before is gone, the session stays. */
async function loadPage() {
  vi.resetModules();
  reload = vi.fn();
  vi.stubGlobal('location', { reload });
  return import('../../../entrypoints/library/mend-once');
}

function stubSession(): void {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
}

async function damagedLibrary() {
  const db = freshDatabase();
  const { articleId } = await saveCapture(db, captured(['清晨的茶铺。']), []);
  await db.table('articles').update(articleId, { meta: null });
  return db;
}

describe('a library with a damaged row', () => {
  beforeEach(stubSession);

  it('is mended once and loaded once, however many queries have failed of it', async () => {
    const db = await damagedLibrary();
    const page = await loadPage();
    const asked = [page.mendOnce(db, '佚文'), page.mendOnce(db, '佚文')];
    expect(await Promise.all([...asked, asked[0]?.then(() => page.mendOnce(db, '佚文'))])).toEqual([
      true,
      true,
      true,
    ]);
    expect(reload).toHaveBeenCalledTimes(1);
    expect((await loadPage()).takeMended()).toEqual({ mended: 1, aside: 0 });
  });

  it('says so when there is nothing to mend, and is not loaded again', async () => {
    const page = await loadPage();
    expect(await page.mendOnce(freshDatabase(), '佚文')).toBe(false);
    expect(reload).not.toHaveBeenCalled();
  });

  it('is not loaded for ever while it stays damaged', async () => {
    const db = await damagedLibrary();
    await (await loadPage()).mendOnce(db, '佚文');
    expect(await (await loadPage()).mendOnce(await damagedLibrary(), '佚文')).toBe(false);
    expect(reload).not.toHaveBeenCalled();
  });
});
