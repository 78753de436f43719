import type { LingjuDatabase } from './db';

/** Rows read at once: memory stays small, however many there are. */
const RUN = 2000;

/** Every live article, the one saved last first. No row is read: the library opens as fast with ten thousand articles. */
export async function allArticles(db: LingjuDatabase): Promise<readonly string[]> {
  return db.transaction('r', db.articles, async () => {
    const binned = await binnedIds(db);
    const keys = await db.articles.orderBy('savedAt').primaryKeys();
    return keys.filter((id) => !binned.has(id)).reverse();
  });
}

/** The live annotations of live articles that were changed last; of many, only so many are read. */
export function newestNotes(db: LingjuDatabase, count: number): Promise<readonly string[]> {
  return db.transaction('r', db.articles, db.annotations, async () => {
    const binned = await binnedIds(db);
    const notes = await db.annotations
      .orderBy('updatedAt')
      .reverse()
      .filter(
        ({ deletedAt, correction, articleId }) =>
          deletedAt === undefined && !correction && !binned.has(articleId),
      )
      .limit(count)
      .toArray();
    return notes.map(({ id }) => id);
  });
}

/** Every live annotation of a live article, the one changed last first. Reads all of them: for a worker, and a library without index. */
export async function allNotes(db: LingjuDatabase): Promise<readonly string[]> {
  const binned = await binnedIds(db);
  const found: { readonly id: string; readonly updatedAt: string }[] = [];
  for (let last = ''; ; ) {
    const run = await db.annotations.where('id').above(last).limit(RUN).toArray();
    for (const { id, updatedAt, deletedAt, correction, articleId } of run)
      if (deletedAt === undefined && !correction && !binned.has(articleId)) found.push({ id, updatedAt });
    if (run.length < RUN) break;
    last = run.at(-1)?.id ?? last;
  }
  found.sort((a, b) => (a.updatedAt < b.updatedAt ? 1 : a.updatedAt > b.updatedAt ? -1 : 0));
  return found.map(({ id }) => id);
}

const binnedIds = async (db: LingjuDatabase): Promise<ReadonlySet<string>> =>
  new Set(await db.articles.where('deletedAt').above('').primaryKeys());
