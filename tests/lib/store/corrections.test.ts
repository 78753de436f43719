import { expect, it } from 'vitest';
import { addAnnotation, annotationsOf } from '../../../lib/store/annotations';
import { findArticleByUrl, listArticles, loadArticle } from '../../../lib/store/articles';
import { saveCapture } from '../../../lib/store/capture';
import { captured, freshDatabase, marked, URL_OF_ARTICLE } from './store';

it('keeps a correction with the annotations, and counts it neither as highlight nor as note', async () => {
  const db = freshDatabase();
  const { articleId } = await saveCapture(db, captured(['“水要翻大花。”老板娘说。']), []);
  const revisionId = (await loadArticle(db, articleId))?.revisionId ?? '';
  const correction = { kind: 'speaker', speaker: '凌姐' } as const;
  await addAnnotation(db, { ...marked(articleId, revisionId), correction });

  expect(await annotationsOf(db, articleId)).toMatchObject([{ correction }]);
  expect(await listArticles(db)).toMatchObject([{ highlights: 0, notes: 0 }]);
  expect(await findArticleByUrl(db, URL_OF_ARTICLE)).toMatchObject({ notes: 0 });
});
