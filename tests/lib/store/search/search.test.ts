import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LingjuDatabase, openDatabase } from '../../../../lib/store/db';
import type { Search } from '../../../../lib/store/search/search';
import { parseQuery } from '../../../../lib/text/search-query';
import '../store';
import { SEARCHES } from './search.cases';
import { closeSearches, fillLibrary, indexed, searchIn } from './search-library';

let db: LingjuDatabase;
let search: Search;
let keyOf: ReadonlyMap<string, string>;

beforeAll(async () => {
  db = openDatabase('search-quality');
  ({ keyOf } = await fillLibrary(db));
  search = await searchIn(db);
  await search.lead();
  await indexed(search, db);
});
afterAll(async () => {
  await closeSearches();
  await db.delete();
});

const find = async (kind: 'articles' | 'notes', words: string, sort = 'match' as const) =>
  (await search.find({ kind, words, sort })).ids.map((id) => keyOf.get(id));

describe('the quality of the search', () => {
  it.each(SEARCHES)('finds for %j all that it should, and nothing else', async (typed, articles, notes) => {
    expect((await find('articles', typed)).sort()).toEqual([...articles].sort());
    expect((await find('notes', typed)).sort()).toEqual([...notes].sort());
  });

  it('puts the title first, then names, notes and passages, then the text, the newer before the older', async () => {
    expect(await find('articles', '茶')).toEqual(['tea', 'market']);
    expect(await find('articles', '六堡茶')).toEqual(['tea', 'market']);
    expect(await find('articles', '水')).toEqual(['notice', 'flood']);
    expect(await find('articles', '图书')).toEqual(['name', 'school']);
  });

  it('says which operator may have been meant', async () => {
    const meant = async (words: string) =>
      (await search.find({ kind: 'articles', words, sort: 'match' })).faults.map((fault) => fault.meant);
    expect(await meant('tga:水利')).toEqual(['tag']);
    expect(await meant('spaeker:何伯')).toEqual(['speaker']);
    expect(await meant('colour:blue')).toEqual(['color']);
    expect(parseQuery('tag:水利').faults).toEqual([]);
  });
});
