import type { Annotation, Color } from '../model/annotation';
import type { AnnotationChange, Change } from '../model/change';
import type { LingjuDatabase } from './db';
import { recordChange, revertChange } from './history';
import { stampAfter } from './stamp';
import { withoutTag, withTagRenamed, withTags } from './tag-changes';
import { updateTally } from './tally';

/** What a step over many annotations did, one change for each article, so that `revertChanges` takes all of it back. */
export type BulkChange = readonly Change[];

/** Gives annotations tags beside their own. */
export const tagAnnotations = (db: LingjuDatabase, ids: readonly string[], tags: readonly string[]) =>
  rewriting(db, async () => rewriteAll(db, await db.annotations.bulkGet([...ids]), withTags(tags)));

export const recolourAnnotations = (db: LingjuDatabase, ids: readonly string[], color: Color) =>
  rewriting(db, async () =>
    rewriteAll(db, await db.annotations.bulkGet([...ids]), (before) => ({ ...before, color })),
  );

/** Puts annotations into the bin. */
export const removeAnnotations = (db: LingjuDatabase, ids: readonly string[]) =>
  rewriting(db, async () => {
    const deletedAt = new Date().toISOString();
    return rewriteAll(db, await db.annotations.bulkGet([...ids]), (before) => ({ ...before, deletedAt }));
  });

/** Tags articles: the tags go on the note on the whole article, which is made where there is none. */
export const tagArticles = (db: LingjuDatabase, ids: readonly string[], tags: readonly string[]) =>
  rewriting(db, async () => {
    const rows = (await db.articles.bulkGet([...ids])).filter((row) => row !== undefined);
    const all = await db.annotations.where('articleId').anyOf(ids).filter(isArticleNote).toArray();
    const noted = new Set(all.map(({ articleId }) => articleId));
    const tagged = await rewriteAll(db, all, withTags(tags));
    const fresh = rows
      .filter(({ id }) => !noted.has(id))
      .map(({ id, revisionId }) => articleNote(id, revisionId, tags));
    return [
      ...tagged,
      ...(await store(
        db,
        fresh.map((after) => ({ before: null, after })),
      )),
    ];
  });

/** Renames a tag and all below it (`城建/桥梁` with `城建`). A name that exists already takes both in. */
export const renameTag = (db: LingjuDatabase, from: string, to: string) =>
  rewriting(db, async () => rewriteAll(db, await tagged(db, from), withTagRenamed(from, to)));

/** Takes a tag, and all below it, off every annotation; the annotations stay. */
export const removeTag = (db: LingjuDatabase, tag: string) =>
  rewriting(db, async () => rewriteAll(db, await tagged(db, tag), withoutTag(tag)));

/** Takes a step over many annotations back, in one transaction; what was changed since then stays. */
export const revertChanges = (db: LingjuDatabase, changes: BulkChange): Promise<void> =>
  db.transaction('rw', db.articles, db.revisions, db.annotations, db.history, async () => {
    for (const change of changes) await revertChange(db, change);
  });

/** Puts articles into the bin. Resolves to those that were not there before: they are what undo restores. */
export const removeArticles = (db: LingjuDatabase, ids: readonly string[]): Promise<readonly string[]> =>
  db.transaction('rw', db.articles, async () => {
    const rows = await db.articles.bulkGet([...ids]);
    const live = rows.filter((row) => row !== undefined).filter((row) => row.deletedAt === undefined);
    const deletedAt = new Date().toISOString();
    await db.articles.bulkPut(live.map((row) => ({ ...row, deletedAt })));
    return live.map(({ id }) => id);
  });

export const restoreArticles = (db: LingjuDatabase, ids: readonly string[]): Promise<void> =>
  db.transaction('rw', db.articles, async () => {
    const rows = await db.articles.bulkGet([...ids]);
    await db.articles.bulkPut(
      rows.flatMap((row) => {
        if (row === undefined) return [];
        const { deletedAt: _, ...live } = row;
        return [live];
      }),
    );
  });

const rewriting = (db: LingjuDatabase, work: () => Promise<BulkChange>): Promise<BulkChange> =>
  db.transaction('rw', db.articles, db.annotations, db.history, work);

/** Of live annotations only; those that the change leaves as they are, and those that are gone, are no part of it. */
async function rewriteAll(
  db: LingjuDatabase,
  stored: readonly (Annotation | undefined)[],
  change: (before: Annotation) => Annotation,
): Promise<BulkChange> {
  const changes = stored.flatMap((before) => {
    if (before === undefined || before.deletedAt !== undefined || before.correction) return [];
    const after = change(before);
    const isSame = after === before || JSON.stringify(after) === JSON.stringify(before);
    return isSame ? [] : [{ before, after: { ...after, updatedAt: stampAfter(before.updatedAt) } }];
  });
  return store(db, changes);
}

async function store(db: LingjuDatabase, changes: readonly AnnotationChange[]): Promise<BulkChange> {
  await db.annotations.bulkPut(changes.map(({ after }) => after));
  const byArticle = new Map<string, AnnotationChange[]>();
  for (const change of changes) {
    const own = byArticle.get(change.after.articleId);
    if (own) own.push(change);
    else byArticle.set(change.after.articleId, [change]);
  }
  const made: Change[] = [];
  for (const [articleId, own] of byArticle) {
    await updateTally(db, articleId);
    const at =
      own
        .map(({ after }) => after.updatedAt)
        .sort()
        .at(-1) ?? '';
    const change: Change = { kind: 'annotations', articleId, at, changes: own };
    await recordChange(db, change);
    made.push(change);
  }
  return made;
}

/** Every annotation with the tag or one below it, each once. */
async function tagged(db: LingjuDatabase, tag: string): Promise<readonly Annotation[]> {
  return db.annotations.where('tags').equals(tag).or('tags').startsWith(`${tag}/`).distinct().toArray();
}

const isArticleNote = ({ selector, deletedAt, correction }: Annotation): boolean =>
  selector === null && deletedAt === undefined && !correction;

function articleNote(articleId: string, revisionId: string, tags: readonly string[]): Annotation {
  const now = stampAfter(null);
  const id = crypto.randomUUID();
  return {
    id,
    articleId,
    revisionId,
    selector: null,
    color: 'yellow',
    note: '',
    tags,
    createdAt: now,
    updatedAt: now,
  };
}
