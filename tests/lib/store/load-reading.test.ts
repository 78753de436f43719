import { expect, it } from 'vitest';
import { loadArticle } from '../../../lib/store/articles';
import { saveCapture } from '../../../lib/store/capture';
import { loadReading } from '../../../lib/store/load-reading';
import { captured, freshDatabase } from './store';

it('reads an article with all its texts, and an earlier one of them when it is asked for', async () => {
  const db = freshDatabase();
  const { articleId } = await saveCapture(db, captured(['江边起雾了。', '渡口停航两天。']), []);
  const first = (await loadArticle(db, articleId))?.revisionId;
  await saveCapture(db, captured(['江边起雾了。', '渡口停航三天。']), []);

  const latest = await loadReading(db, articleId, undefined);
  expect(latest?.article).toEqual(await loadArticle(db, articleId));
  expect(latest?.revisions.map(({ text }) => text.slice(-5))).toEqual(['停航两天。', '停航三天。']);
  expect(latest?.latestId).toBe(latest?.article.revisionId);

  const earlier = await loadReading(db, articleId, first);
  expect(earlier?.article).toEqual(await loadArticle(db, articleId, first));
  expect(earlier?.latestId).toBe(latest?.latestId);
});

it('finds nothing under an id or a revision that is not there', async () => {
  const db = freshDatabase();
  const { articleId } = await saveCapture(db, captured(['江边起雾了。']), []);
  expect(await loadReading(db, 'nothing', undefined)).toBeNull();
  expect(await loadReading(db, articleId, 'nothing')).toBeNull();
});
