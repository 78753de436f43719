import { expect, it } from 'vitest';
import { addAnnotation, annotationsOf } from '../../../lib/store/annotations';
import { loadArticle } from '../../../lib/store/articles';
import { saveCapture } from '../../../lib/store/capture';
import { revertChange } from '../../../lib/store/history';
import { mergeAnnotations } from '../../../lib/store/merge-annotations';
import { captured, freshDatabase, marked } from './store';

async function twoNotes() {
  const db = freshDatabase();
  const url = 'http://www.wzljl.cn/content/2020-03/05/content_7.htm';
  const { articleId } = await saveCapture(db, captured(['茶泡好了。再等一等。'], { url, title: '茶' }), []);
  const made = marked(articleId, (await loadArticle(db, articleId))?.revisionId ?? '');
  const first = await addAnnotation(db, { ...made, color: 'blue', note: '先问', tags: ['茶'] });
  const second = await addAnnotation(db, { ...made, color: 'pink', note: '再问', tags: ['水', '茶'] });
  const selector = {
    quote: { exact: '茶泡好了。再等一等。', prefix: '', suffix: '' },
    position: { start: 0, end: 10 },
  };
  return { db, articleId, revisionId: made.revisionId, first, second, selector };
}

it('merging keeps both notes and all tags on the first, and undo parts them again', async () => {
  const { db, articleId, revisionId, first, second, selector } = await twoNotes();
  const change = await mergeAnnotations(db, [first.id, second.id], revisionId, selector);
  const merged = await annotationsOf(db, articleId);
  expect(merged).toMatchObject([
    { id: first.id, selector, color: 'blue', note: '先问\n\n再问', tags: ['茶', '水'] },
  ]);
  await revertChange(db, change);
  const parted = await annotationsOf(db, articleId);
  expect(parted.map(({ note }) => note)).toEqual(['先问', '再问']);
  expect(parted[0]?.selector).toEqual(first.selector);
});

it('merging with one that is not there changes nothing', async () => {
  const { db, articleId, revisionId, first, selector } = await twoNotes();
  await expect(mergeAnnotations(db, [first.id, 'gone'], revisionId, selector)).rejects.toThrow();
  expect(await annotationsOf(db, articleId)).toHaveLength(2);
});
