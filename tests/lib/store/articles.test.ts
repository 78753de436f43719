import { describe, expect, it, vi } from 'vitest';
import { storageFailure } from '../../../lib/model/storage-failure';
import { addAnnotation, annotationsOf, removeAnnotation } from '../../../lib/store/annotations';
import { findArticleByUrl, listArticles, loadArticle, loadRevisionTexts } from '../../../lib/store/articles';
import { removeArticle, restoreArticle } from '../../../lib/store/bin';
import { saveCapture } from '../../../lib/store/capture';
import type { LingjuDatabase } from '../../../lib/store/db';
import { captured, freshDatabase, marked, paragraph, URL_OF_ARTICLE } from './store';

const TEXT = ['清晨六点，茶铺的门板一块一块卸下来。', '老板娘说，水要等到翻大花才算开。'];
const LONG = '河东的早市从凌晨四点开始，挑担的、推车的、骑三轮的，都往江边的空地上赶。'.repeat(3);
const REMOVAL = { step: 'boilerplate', rule: '.comment', reason: 'The comment form.', text: '我也来说两句' };

/** Saves and loads back. */
async function save(db: LingjuDatabase, ...input: Parameters<typeof captured>) {
  const { articleId, outcome } = await saveCapture(db, captured(...input), []);
  const article = await loadArticle(db, articleId);
  if (article === null) throw new Error('not stored');
  return { articleId, outcome, article };
}

describe('a first capture', () => {
  it('is stored whole and loaded as it was', async () => {
    const db = freshDatabase();
    const { articleId, outcome } = await saveCapture(db, captured(TEXT), [REMOVAL]);
    const article = await loadArticle(db, articleId);
    expect(outcome).toBe('new');
    expect(article).toMatchObject({ id: articleId, ...captured(TEXT) });
    expect(await loadRevisionTexts(db, articleId)).toEqual(new Map([[article?.revisionId, TEXT.join('\n')]]));
    expect((await db.revisions.toArray())[0]?.report).toEqual([REMOVAL]);
  });

  it('stands in the list without its text', async () => {
    const db = freshDatabase();
    const { articleId } = await save(db, TEXT);
    const [summary] = await listArticles(db);
    expect(summary).toMatchObject({ id: articleId, characters: 34, highlights: 0, notes: 0, tags: [] });
    expect(summary).not.toHaveProperty('blocks');
  });

  it('of an article without any text is stored too', async () => {
    const db = freshDatabase();
    expect((await save(db, [])).article.blocks).toEqual([]);
    expect(
      (await save(db, [], { url: 'http://www.wzljl.cn/content/2020-03/05/content_2.htm' })).outcome,
    ).toBe('new');
  });
});

describe('a further capture', () => {
  it.each([
    ['the same address', URL_OF_ARTICLE],
    ['https', URL_OF_ARTICLE.replace('http:', 'https:')],
    ['a hash', `${URL_OF_ARTICLE}#comments`],
    ['tracking parameters', `${URL_OF_ARTICLE}?from=timeline&isappinstalled=0&utm_source=x`],
    ['its second page', URL_OF_ARTICLE.replace('.htm', '_2.htm')],
  ])('under %s is of the same article', async (_, url) => {
    const db = freshDatabase();
    const first = await save(db, TEXT);
    const second = await save(db, TEXT, { url });
    expect(second).toMatchObject({ articleId: first.articleId, outcome: 'same' });
    expect(await listArticles(db)).toHaveLength(1);
    expect(await findArticleByUrl(db, url)).toEqual({ id: first.articleId, notes: 0 });
  });

  it('of a moved article is recognised by its text, and both addresses find it', async () => {
    const db = freshDatabase();
    const first = await save(db, TEXT);
    const url = 'http://www.wzljl.cn/content/2021-01/01/content_500000.htm';
    const second = await save(db, [` ${TEXT.join('')}`], { url });
    expect(second).toMatchObject({ articleId: first.articleId, outcome: 'changed' });
    for (const address of [url, URL_OF_ARTICLE]) {
      expect(await findArticleByUrl(db, address)).toMatchObject({ id: first.articleId });
    }
  });

  it('of a moved article with a new title needs more than a caption in common', async () => {
    const db = freshDatabase();
    const moved = { url: 'http://www.wzljl.cn/content/2021-01/01/content_5.htm', title: '另一个题目' };
    const [short, long] = [
      await save(db, ['图为活动现场。'], { title: '植树' }),
      await save(db, [LONG], { url: `${URL_OF_ARTICLE}?id=2` }),
    ];
    expect((await save(db, ['图为活动现场。'], moved)).articleId).not.toBe(short.articleId);
    expect((await save(db, [LONG], { ...moved, url: `${moved.url}?id=3` })).articleId).toBe(long.articleId);
  });

  it('of the same text on another site is another article', async () => {
    const db = freshDatabase();
    await save(db, [LONG]);
    const repost = await save(db, [LONG], { url: 'https://news.example/1', site: 'news.example' });
    expect(repost.outcome).toBe('new');
  });

  it('with another text keeps the earlier one and every annotation', async () => {
    const db = freshDatabase();
    const first = await save(db, TEXT);
    const annotation = await addAnnotation(db, marked(first.articleId, first.article.revisionId));
    const second = await save(db, [...TEXT, '后来下起了雨。'], { title: '骑楼城里的老茶铺（更新）' });
    expect(second).toMatchObject({ articleId: first.articleId, outcome: 'changed' });
    expect(second.article.meta.title).toBe('骑楼城里的老茶铺（更新）');
    expect(second.article.savedAt).toBe(first.article.savedAt);
    expect(await annotationsOf(db, first.articleId)).toEqual([annotation]);
    const texts = await loadRevisionTexts(db, first.articleId);
    expect(texts.get(annotation.revisionId)).toBe(TEXT.join('\n'));
    expect(texts.size).toBe(2);
  });

  it('that brings an earlier text back shows that revision again', async () => {
    const db = freshDatabase();
    const first = await save(db, TEXT);
    await save(db, ['改过的文字。']);
    const third = await save(db, TEXT);
    expect(third.outcome).toBe('changed');
    expect(third.article.revisionId).toBe(first.article.revisionId);
    expect((await loadRevisionTexts(db, first.articleId)).size).toBe(2);
  });

  it('with the same text takes over better blocks', async () => {
    const db = freshDatabase();
    const first = await save(db, TEXT);
    const better = captured(TEXT);
    const image = { kind: 'image', src: 'http://www.wzljl.cn/1.jpg', alt: '' } as const;
    const { outcome } = await saveCapture(db, { ...better, blocks: [image, ...better.blocks] }, []);
    expect(outcome).toBe('same');
    const article = await loadArticle(db, first.articleId);
    expect(article?.blocks[0]).toEqual(image);
    expect(article?.revisionId).toBe(first.article.revisionId);
  });

  it('with a page missing does not replace a complete text', async () => {
    const db = freshDatabase();
    const first = await save(db, TEXT);
    const partial = captured(TEXT.slice(0, 1));
    const gap = { kind: 'gap', url: URL_OF_ARTICLE.replace('.htm', '_2.htm'), page: 2 } as const;
    const { outcome } = await saveCapture(db, { ...partial, blocks: [...partial.blocks, gap] }, []);
    expect(outcome).toBe('same');
    expect((await loadArticle(db, first.articleId))?.blocks).toEqual(TEXT.map(paragraph));
  });

  it('lifts the article out of the bin', async () => {
    const db = freshDatabase();
    const { articleId, article } = await save(db, TEXT);
    await addAnnotation(db, marked(articleId, article.revisionId));
    await removeArticle(db, articleId);
    expect((await save(db, TEXT)).articleId).toBe(articleId);
    expect(await listArticles(db)).toMatchObject([{ id: articleId, highlights: 1 }]);
  });

  it('at the same moment by two connections makes one article', async () => {
    const [db, other] = [freshDatabase('shared'), freshDatabase('shared')];
    const captures = await Promise.all([
      saveCapture(db, captured(TEXT), []),
      saveCapture(other, captured(TEXT), []),
    ]);
    expect(new Set(captures.map(({ articleId }) => articleId)).size).toBe(1);
    expect(captures.map(({ outcome }) => outcome).sort()).toEqual(['new', 'same']);
  });
});

describe('the page captured from', () => {
  it('is recognised although its canonical address is another', async () => {
    const db = freshDatabase();
    const { articleId } = await saveCapture(db, captured(TEXT), [], 'https://m.news.example/a?id=7');
    expect(await findArticleByUrl(db, 'http://m.news.example/a?id=7#x')).toMatchObject({ id: articleId });
  });
});

describe('the bin', () => {
  it('hides an article and gives it back with its annotations', async () => {
    const db = freshDatabase();
    const { articleId, article } = await save(db, TEXT);
    await addAnnotation(db, { ...marked(articleId, article.revisionId), note: '好', tags: ['茶'] });
    await removeArticle(db, articleId);
    expect(await listArticles(db)).toEqual([]);
    expect(await findArticleByUrl(db, URL_OF_ARTICLE)).toBeNull();
    await restoreArticle(db, articleId);
    expect(await listArticles(db)).toMatchObject([{ highlights: 1, notes: 1, tags: ['茶'] }]);
  });
});

describe('looking for an article', () => {
  it('answers null for an id or an address that is not there', async () => {
    const db = freshDatabase();
    await save(db, TEXT);
    expect(await loadArticle(db, 'nothing')).toBeNull();
    expect(await loadRevisionTexts(db, 'nothing')).toEqual(new Map());
    expect(await findArticleByUrl(db, 'about:blank')).toBeNull();
    expect(await findArticleByUrl(db, 'not a url')).toBeNull();
  });

  it('counts the live annotations at an address', async () => {
    const db = freshDatabase();
    const { articleId, article } = await save(db, TEXT);
    await addAnnotation(db, marked(articleId, article.revisionId));
    const { id } = await addAnnotation(db, marked(articleId, article.revisionId));
    await addAnnotation(db, { ...marked(articleId, article.revisionId), selector: null, note: '总评' });
    await removeAnnotation(db, id);
    expect(await findArticleByUrl(db, URL_OF_ARTICLE)).toEqual({ id: articleId, notes: 2 });
    expect(await listArticles(db)).toMatchObject([{ highlights: 1, notes: 1 }]);
  });
});

describe('a capture that cannot be stored', () => {
  it('leaves everything as it was', async () => {
    const db = freshDatabase();
    const first = await save(db, TEXT);
    vi.spyOn(db.articles, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const failure = await saveCapture(db, captured(['新的文字。']), []).catch(storageFailure);
    vi.restoreAllMocks();
    expect(failure).toBe('quota');
    expect(await loadArticle(db, first.articleId)).toEqual(first.article);
    expect((await loadRevisionTexts(db, first.articleId)).size).toBe(1);
  });
});
