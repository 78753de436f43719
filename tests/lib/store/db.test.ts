import Dexie, { type ObservabilitySet } from 'dexie';
import { describe, expect, it } from 'vitest';
import { storageFailure } from '../../../lib/model/storage-failure';
import { addAnnotation, annotationsOf } from '../../../lib/store/annotations';
import { listArticles, loadArticle } from '../../../lib/store/articles';
import { saveCapture } from '../../../lib/store/capture';
import { tellCoarsely } from '../../../lib/store/coarse-changes';
import { subscribe } from '../../../lib/store/live';
import { captured, freshDatabase, marked } from './store';

describe('a connection', () => {
  it('makes way for a newer version and then says that it is closed', async () => {
    const db = freshDatabase('growing');
    await db.open();
    const newer = new Dexie('growing');
    newer.version(99).stores({ articles: 'id' });
    await newer.open();
    const failure = await listArticles(db).catch(storageFailure);
    newer.close();
    expect(failure).toBe('closed');
  });

  it('shows what another one has stored', async () => {
    const [db, other] = [freshDatabase('pair'), freshDatabase('pair')];
    const { articleId } = await saveCapture(db, captured(['茶铺。']), []);
    const revisionId = (await loadArticle(other, articleId))?.revisionId ?? '';
    const annotation = await addAnnotation(other, marked(articleId, revisionId));
    expect(await annotationsOf(db, articleId)).toEqual([annotation]);
  });
});

describe('subscribe', () => {
  it('tells the value now and after each change, until stopped', async () => {
    const db = freshDatabase();
    const seen: number[] = [];
    const stop = subscribe(
      () => listArticles(db),
      (articles) => seen.push(articles.length),
      (error) => expect(error).toBeUndefined(),
    );
    await expect.poll(() => seen).toEqual([0]);
    await saveCapture(db, captured(['茶铺。']), []);
    await expect.poll(() => seen.at(-1)).toBe(1);
    stop();
    await saveCapture(db, captured(['早市。'], { url: 'http://www.wzljl.cn/2', title: '早市' }), []);
    expect(await listArticles(db)).toHaveLength(2);
    expect(seen.at(-1)).toBe(1);
  });

  it('tells an error once', async () => {
    const db = freshDatabase();
    const errors: unknown[] = [];
    db.close({ disableAutoOpen: true });
    subscribe(
      () => listArticles(db),
      () => expect.unreachable(),
      (error) => errors.push(storageFailure(error)),
    );
    await expect.poll(() => errors).toEqual(['closed']);
  });
});

describe('changes of many rows', () => {
  it('are told as one range, which no query overlooks', async () => {
    const db = freshDatabase();
    const rows = Array.from({ length: 45 }, (_, at) => ({ key: `row/${10 + at}`, value: at }));
    await db.settings.bulkAdd(rows);
    const seen: number[] = [];
    const stop = subscribe(
      () => db.settings.where('key').between('row/20', 'row/30').count(),
      (count) => seen.push(count),
      (error) => expect(error).toBeUndefined(),
    );
    await expect.poll(() => seen).toEqual([10]);
    const depths: number[] = [];
    const hear = (parts: ObservabilitySet) =>
      depths.push(...Object.values(parts).map(({ d: depth }) => depth));
    Dexie.on.storagemutated.subscribe(hear);
    tellCoarsely();
    await db.settings.bulkDelete(rows.map(({ key }) => key));
    Dexie.on.storagemutated.unsubscribe(hear);
    await expect.poll(() => seen.at(-1)).toBe(0);
    stop();
    expect(Math.max(...depths)).toBe(1);
  });
});
