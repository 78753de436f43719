import { expect, it } from 'vitest';
import { createReaderHistory } from '../../../entrypoints/reader/reader-history';
import { addAnnotation, updateAnnotation } from '../../../lib/store/annotations';
import { saveCapture } from '../../../lib/store/capture';
import { captured, freshDatabase, marked } from '../../lib/store/store';

/** What is offered to take back when the page is opened again after a note became `after`. */
async function offeredAfter(before: string, after: string) {
  const db = freshDatabase();
  const { articleId, article } = await saveCapture(db, captured(['码头上停着12条船。']), []);
  const made = await addAnnotation(db, {
    ...marked(articleId, article.revisionId, '码头'),
    note: before,
  });
  await updateAnnotation(db, made.id, { ...made, note: after }, made);
  await new Promise((resolve) => setTimeout(resolve, 5));
  return createReaderHistory(db, articleId).offer();
}

it('offers to take back what was written over a note', async () => {
  expect(await offeredAfter('问清管径', '另问')).toEqual({ kind: 'edited', words: '码头' });
});

it('says nothing of a note that was only written on, as at a pause in typing', async () => {
  expect(await offeredAfter('问清', '问清管径')).toBeUndefined();
});
