import * as v from 'valibot';
import type { SavedSearch } from '../model/saved-search';
import type { LingjuDatabase } from './db';

/** Each is a row of the settings, so that it is in the backup, and two windows do not undo each other's. */
const PREFIX = 'search/';

const NAME_LENGTH = 60;
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(NAME_LENGTH));
const SEARCH: v.GenericSchema<unknown, Omit<SavedSearch, 'id'>> = v.object({
  name,
  view: v.picklist(['articles', 'notes']),
  words: v.string(),
  sort: v.string(),
});

/** In the order of their names; a damaged one is left out. */
export async function savedSearches(db: LingjuDatabase): Promise<readonly SavedSearch[]> {
  const rows = await db.settings.where('key').startsWith(PREFIX).toArray();
  const searches = rows.flatMap(({ key, value }) => {
    const read = v.safeParse(SEARCH, value);
    return read.success ? [{ id: key.slice(PREFIX.length), ...read.output }] : [];
  });
  return searches.sort((a, b) => a.name.localeCompare(b.name, 'zh'));
}

/** Keeps a search, or what it is called from now on; rejects, and keeps nothing, without a name of at most 60 characters. */
export async function saveSearch(db: LingjuDatabase, { id, ...search }: SavedSearch): Promise<void> {
  const named = { ...search, name: search.name.slice(0, NAME_LENGTH) };
  await db.settings.put({ key: `${PREFIX}${id}`, value: v.parse(SEARCH, named) });
}

/** Deletes a search; `saveSearch` with the same id brings it back. */
export const deleteSearch = (db: LingjuDatabase, id: string): Promise<void> =>
  db.settings.delete(`${PREFIX}${id}`);
