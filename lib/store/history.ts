import type { Annotation } from '../model/annotation';
import type { AnnotationChange, Change, ShownText } from '../model/change';
import type { LingjuDatabase } from './db';
import { describeRevision } from './describe-revision';
import { stampAfter } from './stamp';
import { updateTally } from './tally';

/** How long after it was made a change can be taken back in a reader that was opened anew, in milliseconds. */
const KEPT_FOR = 24 * 60 * 60 * 1000;

/** Keeps the last change of an article; to be called in the transaction that makes the change. */
export async function recordChange(db: LingjuDatabase, change: Change): Promise<void> {
  await db.history.put({ articleId: change.articleId, change, offered: false });
}

/** The last change of an article within a day; null where there is none, or it was taken back. */
export async function lastChange(
  db: LingjuDatabase,
  articleId: string,
  now: Date,
): Promise<{ readonly change: Change; readonly offered: boolean } | null> {
  const row = await db.history.get(articleId);
  if (row === undefined || now.getTime() - Date.parse(row.change.at) > KEPT_FOR) return null;
  return row;
}

/** The reader was told of the change of `at`: it stays within reach, and nothing is said again. */
export function markOffered(db: LingjuDatabase, articleId: string, at: string): Promise<void> {
  return db.transaction('rw', db.history, async () => {
    const row = await db.history.get(articleId);
    if (row?.change.at === at) await db.history.put({ ...row, offered: true });
  });
}

/**
 * Takes a change back. What was changed since then, by this window or another, stays as it is; what was made goes into the bin.
 * Resolves to false when nothing of it is left to take back.
 */
export const revertChange = (db: LingjuDatabase, change: Change): Promise<boolean> =>
  turn(db, change, 'after', 'before');

/** Makes a change again that was taken back, in the same way. */
export const repeatChange = (db: LingjuDatabase, change: Change): Promise<boolean> =>
  turn(db, change, 'before', 'after');

type Side = keyof AnnotationChange;

function turn(db: LingjuDatabase, change: Change, from: Side, to: Side): Promise<boolean> {
  return db.transaction('rw', db.articles, db.revisions, db.annotations, db.history, async () => {
    const done =
      change.kind === 'text'
        ? await showText(db, change.articleId, change[from], change[to])
        : await turnAnnotations(db, change.articleId, change.changes, from, to);
    const kept = await db.history.get(change.articleId);
    if (to === 'after') await db.history.put({ articleId: change.articleId, change, offered: true });
    else if (kept?.change.at === change.at) await db.history.delete(change.articleId);
    return done;
  });
}

async function turnAnnotations(
  db: LingjuDatabase,
  articleId: string,
  changes: readonly AnnotationChange[],
  from: Side,
  to: Side,
): Promise<boolean> {
  const stored = await db.annotations.bulkGet(changes.map(({ after }) => after.id));
  const turned = changes.flatMap((change, index) => {
    const current = stored[index];
    return current === undefined ? [] : [turnedOne(current, change[from], change[to])];
  });
  await db.annotations.bulkPut(turned);
  if (turned.length > 0) await updateTally(db, articleId);
  return turned.length > 0;
}

/**
 * Only the parts that still are as in `from` become as in `to`: what was changed since then stays. Before it was made an
 * annotation is in the bin, wherever it is now.
 */
function turnedOne(current: Annotation, from: Annotation | null, to: Annotation | null): Annotation {
  const updatedAt = stampAfter(current.updatedAt);
  if (to === null) return { ...current, updatedAt, deletedAt: current.deletedAt ?? updatedAt };
  const { deletedAt: inBin, keptUnplaced, target: _, ...live } = current;
  const still = (key: keyof Annotation) =>
    from !== null && JSON.stringify(current[key]) === JSON.stringify(from[key]);
  const sameSide = from === null || (inBin === undefined) === (from.deletedAt === undefined);
  const deletedAt = sameSide ? to.deletedAt : inBin;
  const place = still('selector') && still('target') ? to : current;
  const kept = still('keptUnplaced') ? to.keptUnplaced : keptUnplaced;
  return {
    ...live,
    ...(still('color') && { color: to.color }),
    ...(still('note') && { note: to.note }),
    ...(still('tags') && { tags: to.tags }),
    ...{ selector: place.selector, revisionId: place.revisionId },
    ...(place.target && { target: place.target }),
    updatedAt,
    ...(kept && { keptUnplaced: kept }),
    ...(deletedAt !== undefined && { deletedAt }),
  };
}

async function showText(
  db: LingjuDatabase,
  articleId: string,
  from: ShownText,
  to: ShownText,
): Promise<boolean> {
  const [row, revision] = [await db.articles.get(articleId), await db.revisions.get(to.revisionId)];
  if (row?.revisionId !== from.revisionId || revision === undefined) return false;
  await db.articles.put({ ...row, ...describeRevision(revision), restored: to.restored });
  return true;
}
