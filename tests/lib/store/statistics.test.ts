import { expect, it } from 'vitest';
import { addAnnotation, removeAnnotation } from '../../../lib/store/annotations';
import { loadArticle } from '../../../lib/store/articles';
import { removeArticle } from '../../../lib/store/bin';
import { saveCapture } from '../../../lib/store/capture';
import { libraryStatistics } from '../../../lib/store/statistics';
import { captured, freshDatabase, marked } from './store';

it('counts what is live by month, tag and source, months without anything too', async () => {
  const db = freshDatabase();
  const article = async (title: string, source: string, savedAt: string) => {
    const url = `http://news.example/${encodeURIComponent(title)}`;
    const { articleId } = await saveCapture(db, captured([`${title}的正文`], { url, title, source }), []);
    await db.articles.update(articleId, { savedAt });
    return marked(articleId, (await loadArticle(db, articleId))?.revisionId ?? '');
  };
  const bridge = await article('新桥通车', '梧州日报', '2026-01-15T04:00:00.000Z');
  const tea = await article('老茶铺', '西江都市报', '2026-03-15T04:00:00.000Z');
  const gone = await article('旧闻', '旧报', '2020-03-15T04:00:00.000Z');
  const first = await addAnnotation(db, { ...bridge, tags: ['桥梁', '城建'] });
  await db.annotations.update(first.id, { createdAt: '2026-02-10T04:00:00.000Z' });
  const second = await addAnnotation(db, { ...tea, tags: ['城建'] });
  await db.annotations.update(second.id, { createdAt: '2026-03-20T04:00:00.000Z' });
  await removeAnnotation(db, (await addAnnotation(db, { ...tea, tags: ['弃用'] })).id);
  await addAnnotation(db, { ...gone, tags: ['弃用'] });
  await removeArticle(db, gone.articleId);

  expect(await libraryStatistics(db)).toEqual({
    months: [
      { month: '2026-01', articles: 1, notes: 0 },
      { month: '2026-02', articles: 0, notes: 1 },
      { month: '2026-03', articles: 1, notes: 1 },
    ],
    tags: [
      { name: '城建', count: 2 },
      { name: '桥梁', count: 1 },
    ],
    sources: [
      { name: '梧州日报', count: 1 },
      { name: '西江都市报', count: 1 },
    ],
  });
});

it('is empty for an empty library', async () => {
  expect(await libraryStatistics(freshDatabase())).toEqual({ months: [], tags: [], sources: [] });
});
