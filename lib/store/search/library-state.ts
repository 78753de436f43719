import type { LingjuDatabase } from '../db';
import type { Existing } from './segment';

/** What the library holds now, as far as the index must know. */
export type LibraryState = Existing & {
  /** Every article, the one saved last first. */
  readonly ids: readonly string[];
  /** The mark of each article that has changed since it was indexed. */
  readonly stale: ReadonlyMap<string, string>;
};

/** Reads keys only, whatever the size of the library. */
export function libraryState(db: LingjuDatabase): Promise<LibraryState> {
  return db.transaction('r', db.articles, db.annotations, db.stale, async () => {
    const [ids, binned, deletedNotes, stale] = await Promise.all([
      db.articles.orderBy('savedAt').primaryKeys(),
      db.articles.where('deletedAt').above('').primaryKeys(),
      db.annotations.where('deletedAt').above('').primaryKeys(),
      db.stale.where('[deriver+articleId]').between(['search'], ['search', []]).toArray(),
    ]);
    return {
      ids: ids.reverse(),
      articles: new Set(ids),
      binned: new Set(binned),
      deletedNotes: new Set(deletedNotes),
      stale: new Map(stale.map(({ articleId, mark }) => [articleId, mark])),
    };
  });
}

/** Takes marks off, of articles that have not changed again. */
export function settleStale(db: LingjuDatabase, marks: ReadonlyMap<string, string>): Promise<void> {
  return db.transaction('rw', db.stale, async () => {
    const keys = [...marks.keys()].map((id): [string, string] => ['search', id]);
    const now = await db.stale.bulkGet(keys);
    await db.stale.bulkDelete(
      keys.filter(([, id], index) => now[index] !== undefined && now[index].mark === marks.get(id)),
    );
  });
}
