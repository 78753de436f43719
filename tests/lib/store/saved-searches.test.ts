import { describe, expect, it } from 'vitest';
import type { SavedSearch } from '../../../lib/model/saved-search';
import { deleteSearch, savedSearches, saveSearch } from '../../../lib/store/saved-searches';
import { loadSettings } from '../../../lib/store/settings';
import { backupOf, restore } from './backup/library';
import { freshDatabase } from './store';

const bridge: SavedSearch = {
  id: 'b',
  name: '西堤桥',
  view: 'notes',
  words: 'tag:城建 has:note',
  sort: 'place',
};
const market: SavedSearch = {
  id: 'a',
  name: '早市',
  view: 'articles',
  words: '“河东早市”',
  sort: 'captured',
};

describe('saved searches', () => {
  it('are listed by name, renamed and deleted, and brought back as they were', async () => {
    const db = freshDatabase();
    for (const search of [bridge, market]) await saveSearch(db, search);
    expect(await savedSearches(db)).toEqual([bridge, market]);
    await saveSearch(db, { ...bridge, name: ' 加固 ' });
    expect((await savedSearches(db)).map(({ name }) => name)).toEqual(['加固', '早市']);
    await deleteSearch(db, market.id);
    expect(await savedSearches(db)).toHaveLength(1);
    await saveSearch(db, market);
    expect(await savedSearches(db)).toContainEqual(market);
    expect(await loadSettings(db)).toEqual(await loadSettings(freshDatabase()));
  });

  it('need a name, and damaged ones are left out', async () => {
    const db = freshDatabase();
    await expect(saveSearch(db, { ...bridge, name: '  ' })).rejects.toThrow();
    await saveSearch(db, { ...bridge, name: '桥'.repeat(99) });
    await db.settings.put({ key: 'search/x', value: { name: 3 } });
    expect((await savedSearches(db)).map(({ name }) => name.length)).toEqual([60]);
  });

  it('come back from a backup beside those that are there', async () => {
    const [from, to] = [freshDatabase(), freshDatabase()];
    await saveSearch(from, bridge);
    await saveSearch(to, market);
    await restore(to, await backupOf(from));
    expect(await savedSearches(to)).toEqual([bridge, market]);
  });
});
