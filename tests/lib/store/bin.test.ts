import { beforeEach, describe, expect, it } from 'vitest';
import { daysLeft } from '../../../lib/model/bin';
import { addAnnotation, annotationsOf, removeAnnotation } from '../../../lib/store/annotations';
import { listArticles, loadArticle } from '../../../lib/store/articles';
import {
  binContents,
  eraseFromBin,
  removeArticle,
  restoreAll,
  restoreAnnotation,
} from '../../../lib/store/bin';
import { saveCapture } from '../../../lib/store/capture';
import type { LingjuDatabase } from '../../../lib/store/db';
import { captured, freshDatabase, marked } from './store';

let db: LingjuDatabase;
let made: ReturnType<typeof marked>;
const ids = async () => {
  const { articles, notes } = await binContents(db);
  return { articles: articles.map(({ id }) => id), notes: notes.map(({ annotation }) => annotation.id) };
};

beforeEach(async () => {
  db = freshDatabase();
  const { articleId } = await saveCapture(db, captured(['茶铺的门板卸下来了。']), []);
  made = marked(articleId, (await loadArticle(db, articleId))?.revisionId ?? '');
});

describe('the bin', () => {
  it('shows deleted articles, and deleted notes of the others with the title of their article', async () => {
    const { id } = await addAnnotation(db, { ...made, note: '好' });
    await addAnnotation(db, made);
    expect(await ids()).toEqual({ articles: [], notes: [] });
    await removeAnnotation(db, id);
    expect((await binContents(db)).notes).toMatchObject([
      { annotation: { id, note: '好' }, articleTitle: '骑楼城里的老茶铺' },
    ]);
    await removeArticle(db, made.articleId);
    expect(await ids()).toEqual({ articles: [made.articleId], notes: [] });
  });

  it('shows no taken back correction of the analysis', async () => {
    const { id } = await addAnnotation(db, { ...made, correction: { kind: 'dismiss', layer: 'number' } });
    await removeAnnotation(db, id);
    expect(await ids()).toEqual({ articles: [], notes: [] });
  });

  it('gives one note back, and counts it again', async () => {
    const { id } = await addAnnotation(db, { ...made, note: '好' });
    await removeAnnotation(db, id);
    await restoreAnnotation(db, id);
    expect(await annotationsOf(db, made.articleId)).toMatchObject([{ id, note: '好' }]);
    expect(await listArticles(db)).toMatchObject([{ notes: 1 }]);
    expect(await ids()).toEqual({ articles: [], notes: [] });
  });

  it('gives everything back at once, but no note that was deleted inside a deleted article', async () => {
    const inside = await addAnnotation(db, { ...made, note: '文章在回收站里' });
    await removeAnnotation(db, inside.id);
    await removeArticle(db, made.articleId);
    await restoreAll(db);
    expect(await listArticles(db)).toHaveLength(1);
    expect(await ids()).toEqual({ articles: [], notes: [inside.id] });
    await restoreAll(db);
    expect(await annotationsOf(db, made.articleId)).toHaveLength(1);
  });

  it('erases for good only what is in it', async () => {
    const [gone, kept] = [await addAnnotation(db, made), await addAnnotation(db, made)];
    await removeAnnotation(db, gone.id);
    await eraseFromBin(db, [gone.id, kept.id, made.articleId]);
    expect(await annotationsOf(db, made.articleId)).toMatchObject([{ id: kept.id }]);
    expect(await db.annotations.count()).toBe(1);
    await removeArticle(db, made.articleId);
    await eraseFromBin(db, [made.articleId]);
    const counts = [db.articles, db.revisions, db.annotations, db.history].map((table) => table.count());
    expect(await Promise.all(counts)).toEqual([0, 0, 0, 0]);
  });

  it('says how many days are left', () => {
    const deletedAt = '2020-03-06T01:02:03.000Z';
    expect(daysLeft(deletedAt, new Date(deletedAt))).toBe(30);
    expect(daysLeft(deletedAt, new Date('2020-04-04T12:00:00.000Z'))).toBe(0);
    expect(daysLeft(deletedAt, new Date('2021-04-04T12:00:00.000Z'))).toBe(0);
  });
});
