import { afterEach, describe, expect, it } from 'vitest';
import { addAnnotation, removeAnnotation, updateAnnotation } from '../../../../lib/store/annotations';
import { loadArticle } from '../../../../lib/store/articles';
import { eraseFromBin, removeArticle, restoreArticle } from '../../../../lib/store/bin';
import { removeArticles, revertChanges, tagArticles } from '../../../../lib/store/bulk';
import { saveCapture } from '../../../../lib/store/capture';
import type { LingjuDatabase } from '../../../../lib/store/db';
import type { Search } from '../../../../lib/store/search/search';
import { openSearchDatabase } from '../../../../lib/store/search/search-database';
import { seeded } from '../../../bench/news-text';
import { sampleLibrary } from '../../../tools/library-sample';
import { captured, freshDatabase, marked } from '../store';
import { closeSearches, indexed, searchIn } from './search-library';

afterEach(closeSearches);

const find = async (search: Search, words: string, kind: 'articles' | 'notes' = 'articles') =>
  (await search.find({ kind, words, sort: 'match' })).ids;

/** The search has heard of everything when it finds as many as this. */
const finds = (search: Search, words: string, count: number, kind: 'articles' | 'notes' = 'articles') =>
  expect.poll(async () => (await find(search, words, kind)).length, { timeout: 5000 }).toBe(count);

async function capture(db: LingjuDatabase, title: string, number: number, text = `${title}一带开了新路。`) {
  const url = `http://www.wzljl.cn/content/2020-03/05/content_${400_000 + number}.htm`;
  const { articleId } = await saveCapture(db, captured([text], { url, title }), []);
  const revisionId = (await loadArticle(db, articleId))?.revisionId ?? '';
  return { articleId, revisionId };
}

async function sample(count: number): Promise<LingjuDatabase> {
  const db = freshDatabase();
  const { articles, revisions, annotations } = sampleLibrary(count);
  await db.articles.bulkAdd([...articles]);
  await db.revisions.bulkAdd([...revisions]);
  await db.annotations.bulkAdd([...annotations]);
  return db;
}

const QUERIES = ['桥', '西堤桥', '韦国栋', 'tag:汛情', '“12”', 'color:blue', '订单 同比', '公平秤'];
const results = async (search: Search) => {
  const all = [];
  for (const words of QUERIES)
    all.push([words, await find(search, words), await find(search, words, 'notes')]);
  return all;
};

describe('the index of the search', () => {
  it('follows captures, notes, tags, the bin and undo, also in a window that does not store', async () => {
    const db = freshDatabase();
    const { articleId, revisionId } = await capture(db, '渡口', 1);
    const name = crypto.randomUUID();
    const search = await searchIn(db, { name });
    await search.lead();
    const other = await searchIn(db, { name });
    for (const one of [search, other]) await finds(one, '新路', 1);

    await capture(db, '码头', 2);
    await finds(other, '新路', 2);
    const note = await addAnnotation(db, { ...marked(articleId, revisionId, '渡口'), note: '去问船工' });
    for (const one of [search, other]) {
      await finds(one, '船工', 1);
      await finds(one, '船工', 1, 'notes');
    }
    await updateAnnotation(db, note.id, { note: '问过了', tags: ['水运'] });
    await finds(other, '船工', 0);
    await finds(search, 'tag:水运', 1);
    await removeAnnotation(db, note.id);
    await finds(search, '问过了', 0);
    await finds(search, '', 0, 'notes');

    const tagged = await tagArticles(db, [articleId], ['待核实']);
    await finds(search, 'tag:待核实', 1);
    await revertChanges(db, tagged);
    await finds(search, 'tag:待核实', 0);
    await removeArticles(db, [articleId]);
    await finds(search, '渡口', 0);
    await restoreArticle(db, articleId);
    await finds(search, '渡口', 1);
  });

  it('says that more may be found until every article is indexed', async () => {
    const db = await sample(60);
    const search = await searchIn(db);
    const find = () => search.find({ kind: 'articles', words: '桥', sort: 'match' });
    expect(await find()).toEqual({ ids: [], of: 0, partial: true, faults: [] });
    await search.lead();
    await expect.poll(async () => (await find()).partial, { timeout: 5000 }).toBe(false);
    expect((await find()).of).toBe(60);
  });

  it('is the same, interrupted at any point and gone on with, as when it is built in one go', async () => {
    const db = await sample(900);
    const whole = await searchIn(db);
    await whole.lead();
    await indexed(whole, db);
    const expected = await results(whole);
    expect(expected.every(([, ids = []]) => ids.length > 0)).toBe(true);

    const random = seeded(11);
    const name = crypto.randomUUID();
    for (let turn = 0; turn < 6; turn += 1) {
      const index = openSearchDatabase(name);
      await index.open();
      // The process ends in the middle of what is being written.
      let writes = Math.floor(random() * 4000);
      index.postings.hook('creating', () => {
        writes -= 1;
        if (writes < 0) throw new Error('ended');
      });
      const search = await searchIn(db, { index });
      await search.lead();
      await new Promise((resolve) => setTimeout(resolve, random() * 700));
      search.close();
      index.close();
    }
    const last = await searchIn(db, { name });
    await last.lead();
    await indexed(last, db);
    expect(await results(last)).toEqual(expected);
  }, 120_000);

  it('is made anew when rows of it are missing, when they cannot be read, and by other rules', async () => {
    const db = await sample(60);
    const name = crypto.randomUUID();
    const open = async (rules = '1') => {
      const search = await searchIn(db, { name, rules });
      await search.lead();
      await indexed(search, db);
      return search;
    };
    const first = await open();
    const expected = await results(first);
    first.close();
    const index = openSearchDatabase(name);
    const keys = await index.postings.toCollection().primaryKeys();
    await index.postings.bulkDelete(keys.filter((_, at) => at % 3 === 0));
    const second = await open();
    expect(await results(second)).toEqual(expected);
    second.close();

    const rows = await index.postings.toArray();
    await index.postings.bulkPut(rows.map((row) => ({ ...row, bytes: row.bytes.slice(0, -1) })));
    const third = await open();
    await find(third, '西堤桥');
    await indexed(third, db);
    expect(await results(third)).toEqual(expected);
    third.close();

    const before = await index.segments.toCollection().primaryKeys();
    await results(await open('2'));
    expect(await index.segments.bulkGet(before)).toEqual(before.map(() => undefined));
    index.close();
  }, 30_000);

  it('finds what is stored when there is no room for more, says so, and goes on once there is', async () => {
    const db = await sample(60);
    const failures: unknown[] = [];
    const index = openSearchDatabase(crypto.randomUUID());
    await index.open();
    let isFull = true;
    index.segments.hook('creating', () => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
    });
    const search = await searchIn(db, { index, onFailure: (error) => failures.push(error) });
    await search.lead();
    await expect
      .poll(() => search.progress(), { timeout: 5000 })
      .toEqual({ done: 0, total: 60, isFull: true });
    expect(await find(search, '桥')).toEqual([]);
    isFull = false;
    await capture(db, '渡口', 1);
    await indexed(search, db);
    expect(search.progress().isFull).toBe(false);
    expect((await find(search, '桥')).length).toBeGreaterThan(0);
    expect(failures).toEqual([]);
  });

  it('opens where there is no room for an index at all', async () => {
    const db = await sample(3);
    const failures: unknown[] = [];
    const index = openSearchDatabase(crypto.randomUUID());
    index.on('ready', () => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const search = await searchIn(db, { index, onFailure: (error) => failures.push(error) });
    await search.lead();
    await finds(search, '西堤桥', 1);
    expect(failures).toEqual([]);
  });

  it('keeps nothing of what was erased, and unites what many changes have left', async () => {
    const db = await sample(80);
    const name = crypto.randomUUID();
    const search = await searchIn(db, { name });
    await search.lead();
    await indexed(search, db);
    const index = openSearchDatabase(name);
    const [gone = ''] = await find(search, '西堤桥');
    const held = async () =>
      (await index.segments.toArray()).some(({ articles }) => articles.some(({ id }) => id === gone));
    await removeArticle(db, gone);
    expect(await held()).toBe(true);
    await eraseFromBin(db, [gone]);
    await expect.poll(held, { timeout: 5000 }).toBe(false);

    const unread = () => db.stale.where('[deriver+articleId]').between(['search'], ['search', []]).count();
    for (let round = 0; round < 9; round += 1) {
      for (let number = 0; number < 34; number += 1)
        await capture(db, `第${round}街${number}号`, round * 34 + number);
      await finds(search, `第${round}街`, 34);
      await expect.poll(unread, { timeout: 5000 }).toBeLessThan(33);
    }
    await expect.poll(() => index.segments.count(), { timeout: 5000 }).toBeLessThan(9);
    index.close();
  }, 120_000);
});
