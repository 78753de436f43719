import type { Annotation } from '../model/annotation';
import { type BinContents, binLimit } from '../model/bin';
import type { LingjuDatabase } from './db';
import { forgetPictures } from './pictures';
import { forgetPlaces } from './places';
import { stampAfter } from './stamp';
import { summaryOf } from './summary-of';
import { updateTally } from './tally';

/** Puts an article into the bin. Its texts and annotations stay as they are and come back with it. */
export async function removeArticle(db: LingjuDatabase, id: string): Promise<void> {
  await db.articles.update(id, { deletedAt: new Date().toISOString() });
}

/** Takes an article out of the bin, with the annotations that it had when it was put there. */
export async function restoreArticle(db: LingjuDatabase, id: string): Promise<void> {
  await db.articles.update(id, { deletedAt: undefined });
}

/** Takes an annotation out of the bin; nothing happens when it is not there. */
export function restoreAnnotation(db: LingjuDatabase, id: string): Promise<void> {
  return db.transaction('rw', db.articles, db.annotations, async () => {
    const binned = await db.annotations.get(id);
    if (binned?.deletedAt === undefined) return;
    const { deletedAt: _, ...live } = binned;
    await db.annotations.put({ ...live, updatedAt: stampAfter(live.updatedAt) });
    await updateTally(db, live.articleId);
  });
}

/**
 * What is in the bin, last put there first: articles, and single annotations of the others. An annotation of an article in the
 * bin is part of that article; corrections of the analysis are no notes and are not shown.
 */
export function binContents(db: LingjuDatabase): Promise<BinContents> {
  return db.transaction('r', db.articles, db.annotations, async () => {
    const articles = await db.articles.where('deletedAt').above('').reverse().sortBy('deletedAt');
    const annotations = await db.annotations.where('deletedAt').above('').reverse().sortBy('deletedAt');
    const own = await db.articles.bulkGet(annotations.map(({ articleId }) => articleId));
    const notes = annotations.flatMap((annotation, index) => {
      const article = own[index];
      const single = article !== undefined && article.deletedAt === undefined && !annotation.correction;
      return single ? [{ annotation, articleTitle: article.meta.title }] : [];
    });
    return { articles: articles.map(summaryOf), notes };
  });
}

/** Takes everything that `binContents` shows out of the bin, all of it or nothing. */
export function restoreAll(db: LingjuDatabase): Promise<void> {
  return db.transaction('rw', db.articles, db.annotations, async () => {
    const { articles, notes } = await binContents(db);
    const live = notes.map(({ annotation: { deletedAt: _, ...kept } }) => ({
      ...kept,
      updatedAt: stampAfter(kept.updatedAt),
    }));
    await db.annotations.bulkPut(live);
    // An article may have hundreds of them: it is counted once.
    for (const id of new Set(live.map(({ articleId }) => articleId))) await updateTally(db, id);
    for (const { id } of articles) await restoreArticle(db, id);
  });
}

/** Erases for good what has been in the bin for 30 days at `now`: articles with all that is theirs, and single annotations. */
export function purgeBin(db: LingjuDatabase, now: Date): Promise<void> {
  const limit = binLimit(now);
  return erasing(db, async () => {
    await eraseArticles(db, await db.articles.where('deletedAt').belowOrEqual(limit).primaryKeys());
    await eraseAnnotations(db, await db.annotations.where('deletedAt').belowOrEqual(limit).toArray());
  });
}

/** Erases for good what is in the bin now. What is not in it stays, whatever the ids say. */
export function eraseFromBin(db: LingjuDatabase, ids: readonly string[]): Promise<void> {
  return erasing(db, async () => {
    const articles = await db.articles.bulkGet([...ids]);
    await eraseArticles(
      db,
      articles.flatMap((row) => (row?.deletedAt === undefined ? [] : [row.id])),
    );
    const annotations = await db.annotations.bulkGet([...ids]);
    await eraseAnnotations(
      db,
      annotations.flatMap((row) => (row?.deletedAt === undefined ? [] : [row])),
    );
  });
}

/** All of it in one transaction. */
const erasing = (db: LingjuDatabase, erase: () => Promise<void>): Promise<void> =>
  db.transaction(
    'rw',
    [db.articles, db.revisions, db.annotations, db.history, db.settings, db.pictures],
    erase,
  );

async function eraseArticles(db: LingjuDatabase, ids: readonly string[]): Promise<void> {
  await db.annotations.where('articleId').anyOf(ids).delete();
  await db.revisions.where('articleId').anyOf(ids).delete();
  await db.history.bulkDelete([...ids]);
  await forgetPlaces(db, ids);
  const articles = await db.articles.bulkGet([...ids]);
  await forgetPictures(
    db,
    articles.filter((article) => article !== undefined),
  );
  await db.articles.bulkDelete([...ids]);
}

/** The history of an article holds a copy of what was changed last: what is erased shall not come back from there. */
async function eraseAnnotations(db: LingjuDatabase, annotations: readonly Annotation[]): Promise<void> {
  await db.annotations.bulkDelete(annotations.map(({ id }) => id));
  const erased = new Set(annotations.map(({ id }) => id));
  await db.history
    .where('articleId')
    .anyOf(annotations.map(({ articleId }) => articleId))
    .filter(
      ({ change }) =>
        change.kind === 'annotations' && change.changes.some(({ after }) => erased.has(after.id)),
    )
    .delete();
}
