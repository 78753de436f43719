import { describe, expect, it } from 'vitest';
import { addAnnotation, annotationsOf } from '../../../lib/store/annotations';
import { listArticles } from '../../../lib/store/articles';
import { saveCapture } from '../../../lib/store/capture';
import { mendLibrary } from '../../../lib/store/mend';
import { captured, freshDatabase, marked } from './store';

async function library() {
  const db = freshDatabase();
  const { articleId } = await saveCapture(db, captured(['清晨的茶铺。']), []);
  const revisionId = (await db.articles.get(articleId))?.revisionId ?? '';
  const { id } = await addAnnotation(db, { ...marked(articleId, revisionId), note: '好', tags: ['茶'] });
  const [article, annotation] = [await db.articles.get(articleId), await db.annotations.get(id)];
  return { db, articleId, id, article, annotation };
}

describe('damaged rows', () => {
  it('are none in a sound library, and nothing is touched', async () => {
    const { db, articleId, article, annotation, id } = await library();
    expect(await mendLibrary(db, '佚文')).toEqual({ mended: 0, aside: 0 });
    expect(await db.articles.get(articleId)).toEqual(article);
    expect(await db.annotations.get(id)).toEqual(annotation);
  });

  it('of articles are put in order from the text', async () => {
    const { db, articleId, article } = await library();
    const { savedAt } = article ?? { savedAt: '' };
    await db.table('articles').put({ id: articleId, meta: 7, tally: null, savedAt });
    await expect(listArticles(db)).rejects.toThrow();
    expect(await mendLibrary(db, '佚文')).toEqual({ mended: 1, aside: 0 });
    expect(await db.articles.get(articleId)).toEqual(article);
  });

  it('of articles without a text keep their notes under a title that says so', async () => {
    const { db, articleId } = await library();
    await db.revisions.clear();
    await db.table('articles').put({ id: articleId });
    await mendLibrary(db, '佚文');
    expect(await listArticles(db)).toMatchObject([{ meta: { title: '佚文' }, notes: 1 }]);
  });

  it('of annotations keep what is left of them', async () => {
    const { db, articleId, id, annotation } = await library();
    await db.table('annotations').put({ ...annotation, tags: [3, '茶'], color: 'red', createdAt: null });
    expect(await mendLibrary(db, '佚文')).toEqual({ mended: 1, aside: 0 });
    expect(await annotationsOf(db, articleId)).toMatchObject([
      { id, note: '好', tags: ['茶'], color: 'yellow' },
    ]);
  });

  it('of annotations that belong nowhere are set aside, where a backup finds them', async () => {
    const { db, id } = await library();
    await db.table('annotations').put({ id, note: '好' });
    expect(await mendLibrary(db, '佚文')).toEqual({ mended: 0, aside: 1 });
    expect(await db.settings.get(`damaged/${id}`)).toMatchObject({ value: { note: '好' } });
    expect(await db.annotations.count()).toBe(0);
  });
});
