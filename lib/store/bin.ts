import type { LingjuDatabase } from './db';
import { forgetPlaces } from './places';

/** How long the bin keeps what was put into it. */
const DAYS_IN_BIN = 30;

/** Puts an article into the bin. Its texts and annotations stay as they are and come back with it. */
export async function removeArticle(db: LingjuDatabase, id: string): Promise<void> {
  await db.articles.update(id, { deletedAt: new Date().toISOString() });
}

/** Takes an article out of the bin. */
export async function restoreArticle(db: LingjuDatabase, id: string): Promise<void> {
  await db.articles.update(id, { deletedAt: undefined });
}

/**
 * Erases for good what has been in the bin for 30 days at `now`: articles with everything that belongs to them, and single
 * annotations. All of it in one transaction.
 */
export function purgeBin(db: LingjuDatabase, now: Date): Promise<void> {
  const limit = new Date(now.getTime() - DAYS_IN_BIN * 24 * 60 * 60 * 1000).toISOString();
  return db.transaction('rw', db.articles, db.revisions, db.annotations, db.settings, async () => {
    const articles = await db.articles.where('deletedAt').belowOrEqual(limit).primaryKeys();
    await db.annotations.where('articleId').anyOf(articles).delete();
    await db.revisions.where('articleId').anyOf(articles).delete();
    await forgetPlaces(db, articles);
    await db.articles.bulkDelete(articles);
    await db.annotations.where('deletedAt').belowOrEqual(limit).delete();
  });
}
