import { describe, expect, it } from 'vitest';
import { addAnnotation, updateAnnotation } from '../../../../lib/store/annotations';
import { loadArticle } from '../../../../lib/store/articles';
import { eraseFromBin, removeArticle, restoreArticle } from '../../../../lib/store/bin';
import { tagArticles } from '../../../../lib/store/bulk';
import { saveCapture } from '../../../../lib/store/capture';
import type { LingjuDatabase } from '../../../../lib/store/db';
import { build, type Deriver, derivedProgress, markMissing } from '../../../../lib/store/derived/build';
import { captured, freshDatabase, marked } from '../store';

/** Keeps the title of each live article. */
const titles = (db: LingjuDatabase, more: Partial<Deriver> = {}): Deriver => ({
  name: 'marks',
  rules: '1',
  tables: [db.figures],
  known: () => db.figures.toCollection().primaryKeys(),
  async derive(articleId) {
    const row = await db.articles.get(articleId);
    return async () => {
      if (row === undefined || row.deletedAt !== undefined) await db.figures.delete(articleId);
      else
        await db.figures.put({
          ...{ articleId, day: '', units: [], figures: [] },
          article: { title: row.meta.title },
        });
    };
  },
  ...more,
});
const kept = async (db: LingjuDatabase) => (await db.figures.toArray()).map(({ article }) => article.title);
const left = (db: LingjuDatabase) =>
  db.stale.where('[deriver+articleId]').between(['marks'], ['marks', []]).count();

async function capture(db: LingjuDatabase, title: string, number = 1) {
  const url = `http://www.wzljl.cn/content/2020-03/05/content_40000${number}.htm`;
  const { articleId } = await saveCapture(db, captured([`${title}，第${number}篇。`], { url, title }), []);
  return articleId;
}

async function library(count: number) {
  const db = freshDatabase();
  const ids: string[] = [];
  for (let number = 1; number <= count; number += 1) ids.push(await capture(db, `渡口${number}`, number));
  return { db, ids };
}

describe('what is derived from articles', () => {
  it('follows captures, the bin and what is erased', async () => {
    const { db, ids } = await library(2);
    const deriver = titles(db);
    await markMissing(db, deriver);
    expect(await derivedProgress(db, 'marks')).toEqual({ done: 0, total: 2 });
    await build(db, deriver);
    expect((await kept(db)).sort()).toEqual(['渡口1', '渡口2']);
    expect(await derivedProgress(db, 'marks')).toEqual({ done: 2, total: 2 });

    const [first = '', second = ''] = ids;
    await removeArticle(db, first);
    expect(await left(db)).toBe(1);
    await build(db, deriver);
    expect(await kept(db)).toEqual(['渡口2']);
    await restoreArticle(db, first);
    await build(db, deriver);
    expect(await kept(db)).toHaveLength(2);
    await removeArticle(db, second);
    await eraseFromBin(db, [second]);
    await build(db, deriver);
    expect(await kept(db)).toEqual(['渡口1']);
    await capture(db, '渡口1改', 1);
    await build(db, deriver);
    expect(await left(db)).toBe(0);
  });

  it('is worked out again for corrections of the analysis, not for notes and tags', async () => {
    const { db, ids } = await library(1);
    await markMissing(db, titles(db));
    await build(db, titles(db));
    const [id = ''] = ids;
    const revisionId = (await loadArticle(db, id))?.revisionId ?? '';
    const note = await addAnnotation(db, marked(id, revisionId, '渡口'));
    await updateAnnotation(db, note.id, { note: '记下' });
    await tagArticles(db, [id], ['交通']);
    expect(await left(db)).toBe(0);
    await addAnnotation(db, {
      ...marked(id, revisionId, '渡口'),
      correction: { kind: 'dismiss', layer: 'quote' },
    });
    expect(await left(db)).toBe(1);
  });

  it('is marked in the transaction that changes the article, or not at all', async () => {
    const { db, ids } = await library(1);
    await markMissing(db, titles(db));
    await build(db, titles(db));
    const broken = db.transaction('rw', db.articles, async () => {
      await removeArticle(db, ids[0] ?? '');
      throw new Error('stop');
    });
    await expect(broken).rejects.toThrow('stop');
    expect(await left(db)).toBe(0);
  });

  it('can be interrupted after any article and goes on where it was', async () => {
    const { db } = await library(45);
    await markMissing(db, titles(db));
    for (let runs = 0; (await left(db)) > 0; runs += 1) {
      expect(runs).toBeLessThan(45);
      const stop = new AbortController();
      let worked = 0;
      const { derive } = titles(db);
      const interrupted = titles(db, {
        derive(id) {
          worked += 1;
          if (worked > 20 + runs) stop.abort();
          return derive(id);
        },
      });
      await build(db, interrupted, { signal: stop.signal });
      const { done, total } = await derivedProgress(db, 'marks');
      expect([total, (await kept(db)).length]).toEqual([45, done]);
    }
    expect(await kept(db)).toHaveLength(45);
  });

  it('keeps the mark of an article that changes while it is worked out', async () => {
    const { db, ids } = await library(1);
    await markMissing(db, titles(db));
    const { derive } = titles(db);
    let times = 0;
    const disturbed = titles(db, {
      async derive(id) {
        const store = await derive(id);
        times += 1;
        if (times === 1) await removeArticle(db, ids[0] ?? '');
        return store;
      },
    });
    await build(db, disturbed);
    expect([times, await kept(db)]).toEqual([2, []]);
  });

  it('is worked out anew by other rules, for what is missing, and away with what is foreign', async () => {
    const { db, ids } = await library(3);
    await markMissing(db, titles(db));
    await build(db, titles(db));
    await markMissing(db, titles(db));
    expect(await left(db)).toBe(0);
    await markMissing(db, titles(db, { rules: '2' }));
    expect(await left(db)).toBe(3);
    await build(db, titles(db));
    await db.figures.delete(ids[0] ?? '');
    await db.figures.put({ articleId: 'gone', day: '', units: [], figures: [], article: { title: '无' } });
    await markMissing(db, titles(db, { rules: '2' }));
    expect(await left(db)).toBe(2);
    await build(db, titles(db));
    expect((await kept(db)).sort()).toEqual(['渡口1', '渡口2', '渡口3']);
  });

  it('goes on past an article that cannot be worked out, and comes back to it', async () => {
    const { db, ids } = await library(3);
    const { derive } = titles(db);
    const deriver = titles(db, {
      derive: (id) => (id === ids[1] ? Promise.reject(new Error('damaged')) : derive(id)),
    });
    await markMissing(db, deriver);
    expect(await build(db, deriver)).toEqual([ids[1]]);
    expect(await kept(db)).toHaveLength(2);
    await markMissing(db, deriver);
    expect(await left(db)).toBe(1);
  });
});
