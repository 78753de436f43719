import { describe, expect, it } from 'vitest';
import { findArticleByUrl, listArticles } from '../../../lib/store/articles';
import { saveCapture } from '../../../lib/store/capture';
import { RECOGNISE_CASES } from './recognise.cases';
import { captured, freshDatabase } from './store';

describe('two captures', () => {
  it.each(RECOGNISE_CASES)('%s', async (_, first, second, same) => {
    const db = freshDatabase();
    const save = ({ text, meta, pageUrl }: typeof first) =>
      saveCapture(db, captured([text], meta), [], pageUrl);
    const { articleId } = await save(first);
    const again = await save(second);
    expect(again.articleId === articleId).toBe(same);
    expect(await listArticles(db)).toHaveLength(same ? 1 : 2);
    // Whatever was captured last at an address is what its toolbar button tells of.
    const url = captured([], second.meta).meta.url;
    expect(await findArticleByUrl(db, second.pageUrl ?? url)).toMatchObject({ id: again.articleId });
    expect((await save(second)).articleId).toBe(again.articleId);
    expect((await save(first)).articleId).toBe(articleId);
  });
});

describe('a changed text', () => {
  it('is told as changed since the text that the reader saw last, until that one comes back', async () => {
    const db = freshDatabase();
    const save = (text: string) => saveCapture(db, captured([text]), []);
    const { articleId } = await save('甲');
    const changedFrom = async () => (await db.articles.get(articleId))?.changedFrom;
    const first = (await db.articles.get(articleId))?.revisionId;
    await save('乙');
    expect(await changedFrom()).toBe(first);
    await save('丙');
    expect(await changedFrom()).toBe(first);
    await save('甲');
    expect(await changedFrom()).toBeUndefined();
  });
});
