import { afterEach, expect, it } from 'vitest';
import { addAnnotation, annotationsOf } from '../../../lib/store/annotations';
import { loadArticle } from '../../../lib/store/articles';
import { saveCapture } from '../../../lib/store/capture';
import { loadReading } from '../../../lib/store/load-reading';
import type { RevisionRow } from '../../../lib/store/rows';
import { DamagedText } from '../../../lib/store/sound-revision';
import { closeSearches, indexed, searchIn } from './search/search-library';
import { captured, freshDatabase, marked } from './store';

afterEach(closeSearches);

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

it('says that a text is damaged; another capture puts a sound one in its place, and no note is lost', async () => {
  const db = freshDatabase();
  const { articleId } = await saveCapture(db, captured(['江边起雾了。']), []);
  const revisionId = (await loadArticle(db, articleId))?.revisionId ?? '';
  const note = await addAnnotation(db, { ...marked(articleId, revisionId, '起雾'), note: '问船工' });
  await db.revisions.put({ id: revisionId, articleId, blocks: null, text: 7 } as unknown as RevisionRow);
  await expect(loadReading(db, articleId, undefined)).rejects.toThrow(DamagedText);
  expect(await annotationsOf(db, articleId)).toEqual([note]);
  const index = await searchIn(db);
  await index.lead();
  await indexed(index, db);
  expect((await index.find({ kind: 'notes', words: '船工', sort: 'match' })).ids).toEqual([note.id]);

  expect((await saveCapture(db, captured(['江边起雾了。']), [])).articleId).toBe(articleId);
  const reading = await loadReading(db, articleId, undefined);
  expect(reading?.revisions.map(({ text }) => text)).toEqual(['江边起雾了。']);
  expect(reading?.article.changedFrom).toBeUndefined();
  expect(await annotationsOf(db, articleId)).toEqual([note]);
});
