import { describe, expect, it } from 'vitest';
import { resolveSelector } from '../../../lib/anchor/resolve';
import type { ImportedNote } from '../../../lib/model/imported-note';
import { addAnnotation, annotationsOf } from '../../../lib/store/annotations';
import { listArticles, loadArticle, loadRevisionTexts } from '../../../lib/store/articles';
import { previewRestore, restoreBackup } from '../../../lib/store/backup/restore';
import { saveCapture } from '../../../lib/store/capture';
import type { LingjuDatabase } from '../../../lib/store/db';
import { notesAsBackup } from '../../../lib/store/imported-notes';
import { captured, freshDatabase, URL_OF_ARTICLE } from './store';

const note = (fields: Partial<ImportedNote> = {}): ImportedNote => ({
  id: 'imported-1',
  url: URL_OF_ARTICLE,
  title: '骑楼城里的老茶铺',
  quote: { exact: '六堡茶是从水路出去的', prefix: '', suffix: '' },
  note: '要去看看',
  tags: ['茶'],
  color: 'green',
  createdAt: '2021-03-01T02:00:00.000Z',
  updatedAt: null,
  ...fields,
});

const TEXT = ['老人说，六堡茶是从水路出去的，一走就是三个月。'];

const take = async (db: LingjuDatabase, ...notes: readonly ImportedNote[]) =>
  restoreBackup(db, await notesAsBackup(db, notes, []), '');

const onlyArticle = async (db: LingjuDatabase) => {
  const articles = await listArticles(db);
  expect(articles).toHaveLength(1);
  return articles[0]?.id ?? '';
};

describe('imported notes', () => {
  it('go to the article that has their address, and find their place by their words', async () => {
    const db = freshDatabase();
    const { articleId } = await saveCapture(db, captured(TEXT), []);
    const { effects } = await take(db, note({ url: `${URL_OF_ARTICLE}?from=timeline#top` }));
    expect(effects).toMatchObject({ article: { added: 0, merged: 0 }, annotation: { added: 1 } });
    const [annotation] = await annotationsOf(db, articleId);
    expect(annotation).toMatchObject({ color: 'green', note: '要去看看', tags: ['茶'] });
    expect(annotation?.selector && resolveSelector(TEXT[0] ?? '', annotation.selector)).toMatchObject({
      start: 4,
      end: 14,
    });
    expect((await listArticles(db))[0]).toMatchObject({ notes: 1, tags: ['茶'] });
  });

  it('leave the note that they repeat where it is, also in a table', async () => {
    const db = freshDatabase();
    const { articleId, article } = await saveCapture(db, captured(TEXT), []);
    const target = { kind: 'cell', table: 0, row: 1, column: 1, label: '东线', head: '票价' } as const;
    const selector = { quote: { exact: '2元', prefix: '', suffix: '' }, position: { start: 4, end: 4 } };
    const place = { articleId, revisionId: article.revisionId, selector, target };
    const own = await addAnnotation(db, { ...place, color: 'green', note: '旧', tags: [] });
    await take(
      db,
      note({ id: own.id, quote: selector.quote, note: '旧，又问过', updatedAt: '2999-01-01T00:00:00.000Z' }),
    );
    expect(await annotationsOf(db, articleId)).toMatchObject([{ ...place, id: own.id, note: '旧，又问过' }]);
  });

  it.each([
    ['its address', {}],
    ['its title, where the file had no address', { url: '' }],
  ])('wait in an article without text, which takes the captured text by %s', async (_, fields) => {
    const db = freshDatabase();
    await take(db, note(fields), note({ ...fields, id: 'imported-2', quote: null, note: '整篇' }));
    const id = await onlyArticle(db);
    expect((await loadArticle(db, id))?.blocks).toEqual([]);
    expect(await saveCapture(db, captured(TEXT), [])).toEqual({
      articleId: id,
      outcome: 'new',
      article: expect.objectContaining({ id }),
    });
    expect(await onlyArticle(db)).toBe(id);
    expect(await annotationsOf(db, id)).toHaveLength(2);
    expect((await loadRevisionTexts(db, id)).size).toBe(1);
    expect(await loadArticle(db, id)).not.toHaveProperty('changedFrom');
    // A later article of the same title at another address is another article.
    const other = captured(['全不相干的另一篇文章。'], {
      url: 'http://www.wzljl.cn/content/2021-01/01/content_9.htm',
    });
    expect((await saveCapture(db, other, [])).articleId).not.toBe(id);
  });

  it('go by the title to an article of the library only when one alone has it', async () => {
    const db = freshDatabase();
    const { articleId } = await saveCapture(db, captured(TEXT), []);
    await take(db, note({ url: '' }));
    expect(await annotationsOf(db, articleId)).toHaveLength(1);
    const twin = captured(['全不相干的另一篇文章。'], {
      url: 'http://www.wzljl.cn/content/2021-01/01/content_9.htm',
    });
    await saveCapture(db, twin, []);
    await take(db, note({ url: '', id: 'imported-9', note: '不知归谁' }));
    expect(await listArticles(db)).toHaveLength(3);
  });

  it('are not added twice, by the same file or by another that has the same note', async () => {
    const db = freshDatabase();
    await saveCapture(db, captured(TEXT), []);
    await take(db, note());
    expect((await take(db, note())).effects.annotation).toEqual({ added: 0, same: 1, merged: 0 });
    const again = await previewRestore(
      db,
      await notesAsBackup(db, [note({ id: 'other', tags: ['水路'] })], [4]),
    );
    expect(again.effects.annotation).toEqual({ added: 0, same: 0, merged: 1 });
    expect(again.damaged.map(({ line }) => line)).toEqual([4]);
  });

  it('leave what the user has written since, and the place of a note that is already here', async () => {
    const db = freshDatabase();
    const { articleId } = await saveCapture(db, captured(TEXT), []);
    await take(db, note());
    await db.annotations.update('imported-1', {
      note: '要去看看，已去过',
      revisionId: 'mine',
      updatedAt: '2022-01-01T00:00:00.000Z',
    });
    await take(db, note({ updatedAt: '2023-01-01T00:00:00.000Z', tags: ['水路'] }));
    const [annotation] = await annotationsOf(db, articleId);
    expect(annotation?.note).toContain('已去过');
    expect(annotation).toMatchObject({ revisionId: 'mine', tags: expect.arrayContaining(['茶', '水路']) });
  });
});
