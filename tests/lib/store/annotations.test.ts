import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Annotation } from '../../../lib/model/annotation';
import {
  addAnnotation,
  allTags,
  annotationsOf,
  putAnnotation,
  removeAnnotation,
  updateAnnotation,
} from '../../../lib/store/annotations';
import { listArticles, loadArticle } from '../../../lib/store/articles';
import { purgeBin, removeArticle, restoreArticle } from '../../../lib/store/bin';
import { saveCapture } from '../../../lib/store/capture';
import type { LingjuDatabase } from '../../../lib/store/db';
import { tallyOf } from '../../../lib/store/tally';
import { captured, freshDatabase, marked } from './store';

let db: LingjuDatabase;
let made: ReturnType<typeof marked>;

beforeEach(async () => {
  db = freshDatabase();
  made = await articleToMark('http://www.wzljl.cn/content/2020-03/05/content_1.htm');
});

async function articleToMark(url: string, text = '老板娘说，水要等到翻大花才算开。') {
  const { articleId } = await saveCapture(db, captured([text], { url, title: url }), []);
  return marked(articleId, (await loadArticle(db, articleId))?.revisionId ?? '');
}

describe('an annotation', () => {
  it('is stored as made, with an id and its times', async () => {
    const annotation = await addAnnotation(db, { ...made, note: '为什么？', tags: ['茶', ' 茶 ', '', '水'] });
    expect(annotation).toMatchObject({ ...made, note: '为什么？', tags: ['茶', '水'] });
    expect(annotation.createdAt).toBe(annotation.updatedAt);
    expect(await annotationsOf(db, made.articleId)).toEqual([annotation]);
  });

  it('is refused for an article that is not there, and nothing is stored', async () => {
    await expect(addAnnotation(db, { ...made, articleId: 'nothing' })).rejects.toThrow('No article nothing');
    expect(await db.annotations.count()).toBe(0);
  });

  it('can be changed in part; before and after are told', async () => {
    const first = await addAnnotation(db, { ...made, note: '旧', tags: ['茶'] });
    const { before, after } = await updateAnnotation(db, first.id, { note: '新' });
    expect(before).toEqual(first);
    expect(after).toEqual({ ...first, note: '新', updatedAt: after.updatedAt });
    expect(await annotationsOf(db, made.articleId)).toEqual([after]);
  });

  it('keeps changes of different fields by two windows at once', async () => {
    const other = freshDatabase(db.name);
    const { id } = await addAnnotation(db, made);
    await Promise.all([
      updateAnnotation(db, id, { note: '笔记' }),
      updateAnnotation(other, id, { color: 'pink' }),
    ]);
    expect(await annotationsOf(db, made.articleId)).toMatchObject([{ note: '笔记', color: 'pink' }]);
  });

  it('goes to the bin and comes back by undo exactly as it was', async () => {
    const annotation = await addAnnotation(db, { ...made, tags: ['茶'] });
    const { before } = await removeAnnotation(db, annotation.id);
    expect(await annotationsOf(db, made.articleId)).toEqual([]);
    expect(await allTags(db)).toEqual([]);
    await putAnnotation(db, before);
    expect(await annotationsOf(db, made.articleId)).toEqual([annotation]);
    expect(await allTags(db)).toEqual(['茶']);
  });

  it('that is not there can be neither changed nor removed', async () => {
    await expect(updateAnnotation(db, 'nothing', { note: 'x' })).rejects.toThrow('No annotation nothing');
    await expect(removeAnnotation(db, 'nothing')).rejects.toThrow('No annotation nothing');
  });

  it('is not stored in part when the transaction aborts', async () => {
    vi.spyOn(db.articles, 'update').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(addAnnotation(db, made)).rejects.toThrow();
    vi.restoreAllMocks();
    expect(await db.annotations.count()).toBe(0);
    expect(await listArticles(db)).toMatchObject([{ highlights: 0 }]);
  });
});

describe('tags', () => {
  it('come most used first, over all live articles', async () => {
    const other = await articleToMark('http://www.wzljl.cn/content/2020-03/05/content_2.htm', '江边的早市。');
    await addAnnotation(db, { ...made, tags: ['茶', '水'] });
    await addAnnotation(db, { ...other, tags: ['水', '__proto__'] });
    expect((await allTags(db))[0]).toBe('水');
    expect(new Set(await allTags(db))).toEqual(new Set(['水', '茶', '__proto__']));
    await removeArticle(db, other.articleId);
    expect(new Set(await allTags(db))).toEqual(new Set(['茶', '水']));
  });
});

describe('the bin', () => {
  const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000);

  it('keeps for 30 days and then erases articles with all that is theirs, and single annotations', async () => {
    const kept = await articleToMark('http://www.wzljl.cn/content/2020-03/05/content_3.htm', '留下的文章。');
    const live = await addAnnotation(db, kept);
    await removeAnnotation(db, (await addAnnotation(db, kept)).id);
    await addAnnotation(db, made);
    await removeArticle(db, made.articleId);
    await purgeBin(db, inDays(29));
    expect(await counts()).toEqual([2, 2, 3]);
    await purgeBin(db, inDays(31));
    expect(await counts()).toEqual([1, 1, 1]);
    expect(await annotationsOf(db, kept.articleId)).toEqual([live]);
  });

  it('never erases what was taken out of it', async () => {
    await removeArticle(db, made.articleId);
    await restoreArticle(db, made.articleId);
    await purgeBin(db, inDays(365));
    expect(await counts()).toEqual([1, 1, 0]);
  });

  const counts = () => Promise.all([db.articles.count(), db.revisions.count(), db.annotations.count()]);
});

describe('the counts in the list', () => {
  it('are those of the annotations after any sequence of changes', async () => {
    const step = fc.tuple(
      fc.constantFrom('add', 'note', 'tag', 'remove', 'undo', 'capture'),
      fc.nat(5),
      fc.constantFrom('', '好', ' '),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
        await Promise.all([
          db.annotations.clear(),
          db.articles.update(made.articleId, { tally: tallyOf([]) }),
        ]);
        const past: Annotation[] = [];
        for (const [kind, which, note] of steps) {
          const target = past[which % Math.max(past.length, 1)];
          if (kind === 'add') {
            past.push(await addAnnotation(db, { ...made, note, ...(which === 0 && { selector: null }) }));
          } else if (kind === 'capture') {
            await saveCapture(
              db,
              captured([`第${which}版`], { url: 'http://www.wzljl.cn/content/2020-03/05/content_1.htm' }),
              [],
            );
          } else if (target !== undefined) {
            if (kind === 'note') await updateAnnotation(db, target.id, { note });
            if (kind === 'tag') await updateAnnotation(db, target.id, { tags: [`标签${which}`] });
            if (kind === 'remove') await removeAnnotation(db, target.id);
            if (kind === 'undo') await putAnnotation(db, target);
          }
        }
        const row = await db.articles.get(made.articleId);
        expect(row?.tally).toEqual(tallyOf(await db.annotations.toArray()));
        expect(await db.annotations.count()).toBe(past.length);
      }),
      { numRuns: 40 },
    );
  });
});
