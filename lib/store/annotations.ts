import type { Annotation, AnnotationDraft } from '../model/annotation';
import type { LingjuDatabase } from './db';
import { byUse, updateTally } from './tally';

/** What is needed to make an annotation; the store adds the id and the times. */
export type NewAnnotation = Pick<Annotation, 'articleId' | 'revisionId' | 'selector' | 'correction'> &
  AnnotationDraft;

/** Rejects, and stores nothing, when the article does not exist. */
export async function addAnnotation(db: LingjuDatabase, made: NewAnnotation): Promise<Annotation> {
  const now = new Date().toISOString();
  const { articleId, revisionId, selector, color, note, correction } = made;
  const annotation: Annotation = {
    id: crypto.randomUUID(),
    articleId,
    revisionId,
    selector,
    color,
    note,
    tags: distinctTags(made.tags),
    createdAt: now,
    updatedAt: now,
    ...(correction && { correction }),
  };
  await putAnnotation(db, annotation);
  return annotation;
}

/**
 * Changes what the user may change. Resolves to the annotation before and after, for undo; rejects when it does not exist.
 * An annotation in the bin is changed too and stays there.
 */
export function updateAnnotation(
  db: LingjuDatabase,
  id: string,
  change: Partial<AnnotationDraft>,
): Promise<{ before: Annotation; after: Annotation }> {
  return rewrite(db, id, (before) => ({
    ...before,
    ...(change.color !== undefined && { color: change.color }),
    ...(change.note !== undefined && { note: change.note }),
    ...(change.tags !== undefined && { tags: distinctTags(change.tags) }),
    updatedAt: new Date().toISOString(),
  }));
}

/** Puts an annotation into the bin. Resolves to it before and after; rejects when it does not exist. */
export function removeAnnotation(
  db: LingjuDatabase,
  id: string,
): Promise<{ before: Annotation; after: Annotation }> {
  return rewrite(db, id, (before) => ({ ...before, deletedAt: new Date().toISOString() }));
}

/** Writes an annotation exactly as given, as undo needs it. Rejects when its article does not exist. */
export function putAnnotation(db: LingjuDatabase, annotation: Annotation): Promise<void> {
  return db.transaction('rw', db.articles, db.annotations, async () => {
    await db.annotations.put(annotation);
    await updateTally(db, annotation.articleId);
  });
}

/** The live annotations of an article, oldest first. */
export async function annotationsOf(db: LingjuDatabase, articleId: string): Promise<Annotation[]> {
  const all = await db.annotations.where('articleId').equals(articleId).sortBy('createdAt');
  return all.filter((annotation) => annotation.deletedAt === undefined);
}

/** Every tag on a live annotation of a live article, most used first. */
export async function allTags(db: LingjuDatabase): Promise<string[]> {
  const counts = new Map<string, number>();
  await db.articles.each(({ deletedAt, tally }) => {
    if (deletedAt !== undefined) return;
    for (const { tag, count } of tally.tags) counts.set(tag, (counts.get(tag) ?? 0) + count);
  });
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort(byUse)
    .map(({ tag }) => tag);
}

function rewrite(
  db: LingjuDatabase,
  id: string,
  change: (before: Annotation) => Annotation,
): Promise<{ before: Annotation; after: Annotation }> {
  return db.transaction('rw', db.articles, db.annotations, async () => {
    const before = await db.annotations.get(id);
    if (before === undefined) throw new Error(`No annotation ${id}`);
    const after = change(before);
    await putAnnotation(db, after);
    return { before, after };
  });
}

/** Without surrounding spaces, empty ones and repetitions. */
const distinctTags = (tags: readonly string[]): readonly string[] => [
  ...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== '')),
];
