import { describe, expect, it } from 'vitest';
import type { SavedSearch } from '../../../../lib/model/saved-search';
import { DEFAULT_SETTINGS, type Settings } from '../../../../lib/model/settings';
import { savedSearches, saveSearch } from '../../../../lib/store/saved-searches';
import { loadSettings, saveSettings } from '../../../../lib/store/settings';
import { freshDatabase } from '../store';
import { backupOf, restore } from './library';

/** Every choice other than its default. */
const CHOSEN: Settings = {
  showQuotes: false,
  showNumbers: false,
  color: 'pink',
  colorMeanings: {
    green: { name: '待核实', meaning: '写稿之前要再问一次' },
    pink: { name: '“金句”', meaning: '' },
  },
  singleKeys: false,
  keys: { highlight: 'Mod+Shift+h', note: '' },
  voice: 'urn:voice:小梧',
  speechRate: 1.3,
  theme: 'sepia',
  language: 'zh_TW',
  reading: {
    ...DEFAULT_SETTINGS.reading,
    size: DEFAULT_SETTINGS.reading.size + 2,
    indent: !DEFAULT_SETTINGS.reading.indent,
  },
  export: { format: 'csv', flavour: 'obsidian', template: '{{title}}' },
  pictureLimit: 1000,
  backedUpAt: '2024-03-05T01:02:03.000Z',
};
const SEARCHES: readonly SavedSearch[] = [
  { id: 'a', name: '桥', view: 'articles', words: '桥 after:2020', sort: 'saved' },
  { id: 'b', name: '水利', view: 'notes', words: 'tag:水利/防汛 “水位”', sort: 'changed' },
];

async function chosenLibrary() {
  const db = freshDatabase();
  await saveSettings(db, CHOSEN);
  for (const search of SEARCHES) await saveSearch(db, search);
  return db;
}

describe('the settings in a backup', () => {
  it('are every choice there is', () => {
    for (const [key, value] of Object.entries(DEFAULT_SETTINGS))
      expect(CHOSEN).not.toHaveProperty([key], value);
  });

  it('come back in an empty library, each of them, and the saved searches', async () => {
    const empty = freshDatabase();
    await restore(empty, await backupOf(await chosenLibrary()));
    expect(await loadSettings(empty)).toEqual(CHOSEN);
    expect(await savedSearches(empty)).toHaveLength(SEARCHES.length);
    expect(await savedSearches(empty)).toEqual(expect.arrayContaining([...SEARCHES]));
  });

  it('give way to what is chosen in the library they come into; what is not chosen there, they bring', async () => {
    const mine = freshDatabase();
    const here: Partial<Settings> = {
      theme: 'dark',
      colorMeanings: { green: { name: '河', meaning: '' } },
      keys: { help: 'F1' },
      reading: { ...DEFAULT_SETTINGS.reading, font: 'sans' },
      pictureLimit: 0,
    };
    await saveSettings(mine, here);
    const search: SavedSearch = { id: 'a', name: '码头', view: 'articles', words: '码头', sort: '' };
    await saveSearch(mine, search);
    await restore(mine, await backupOf(await chosenLibrary()));
    expect(await loadSettings(mine)).toEqual({ ...CHOSEN, ...here });
    const [, other] = SEARCHES;
    expect(await savedSearches(mine)).toEqual(expect.arrayContaining([search, other]));
  });

  it('bring nothing that is no choice', async () => {
    const odd = freshDatabase();
    await odd.settings.bulkPut([
      { key: 'theme', value: 'plaid' },
      { key: 'keys', value: { help: 7, nonsense: 'x' } },
      { key: 'reading', value: { size: 1e9, indent: !DEFAULT_SETTINGS.reading.indent } },
      { key: 'search/x', value: { name: '' } },
    ]);
    const empty = freshDatabase();
    await restore(empty, await backupOf(odd));
    expect(await loadSettings(empty)).toEqual({
      ...DEFAULT_SETTINGS,
      reading: { ...DEFAULT_SETTINGS.reading, indent: !DEFAULT_SETTINGS.reading.indent },
    });
    expect(await savedSearches(empty)).toEqual([]);
  });
});
