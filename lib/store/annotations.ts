import type { Annotation, AnnotationDraft, Selector, Target } from '../model/annotation';
import type { Change } from '../model/change';
import type { LingjuDatabase } from './db';
import { recordChange } from './history';
import { mergeDrafts } from './merge-drafts';
import type { TagCount } from './rows';
import { stampAfter } from './stamp';
import { byUse, countChange } from './tally';

/** What is needed to make an annotation; the store adds the id and the times. */
export type NewAnnotation = Pick<
  Annotation,
  'articleId' | 'revisionId' | 'selector' | 'target' | 'correction'
> &
  AnnotationDraft;

/** Rejects, and stores nothing, when the article does not exist. */
export async function addAnnotation(db: LingjuDatabase, made: NewAnnotation): Promise<Annotation> {
  const now = stampAfter(null);
  const { articleId, revisionId, selector, target, color, note, correction } = made;
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
    ...(target && { target }),
    ...(correction && { correction }),
  };
  await db.transaction('rw', db.articles, db.annotations, db.history, async () => {
    await db.annotations.add(annotation);
    await countChange(db, undefined, annotation);
    await recordChange(db, changeOf(null, annotation));
  });
  return annotation;
}

/** An annotation before and after; `bothTexts`: another window had changed the note as well, and it now has both texts. */
export type Updated = {
  readonly before: Annotation;
  readonly after: Annotation;
  readonly bothTexts: boolean;
};

/**
 * Changes what the user may change. `known` is what the user saw when changing it: what another window has stored since then
 * is kept beside it. Rejects when the annotation does not exist; one in the bin comes out of it with its new words.
 */
export async function updateAnnotation(
  db: LingjuDatabase,
  id: string,
  change: Partial<AnnotationDraft>,
  known?: AnnotationDraft,
): Promise<Updated> {
  let bothTexts = false;
  const changed = await rewrite(db, id, (before) => {
    const wanted = { ...draftOf(known ?? before), ...withDistinctTags(change) };
    const merged = mergeDrafts(known ?? before, before, wanted);
    bothTexts = merged.bothTexts;
    const { deletedAt, ...live } = before;
    const inBin = deletedAt !== undefined && sameWords(before, merged.draft);
    return { ...(inBin ? before : live), ...merged.draft };
  });
  return { ...changed, bothTexts };
}

/** Gives an annotation another place, in the text of `revisionId` or, with a target, on its tables and pictures. Rejects when the annotation does not exist. */
export const moveAnnotation = (
  db: LingjuDatabase,
  id: string,
  revisionId: string,
  selector: Selector,
  target?: Target,
): Promise<Rewritten> =>
  rewrite(db, id, ({ keptUnplaced: _, target: _before, ...before }) => ({
    ...before,
    revisionId,
    selector,
    ...(target && { target }),
  }));

/** Keeps an annotation that has no place in the present text: nobody is asked again to look for one. */
export const keepUnplaced = (db: LingjuDatabase, id: string): Promise<Rewritten> =>
  rewrite(db, id, (before) => ({ ...before, keptUnplaced: true }));

/** Puts an annotation into the bin. Resolves to it before and after; rejects when it does not exist. */
export const removeAnnotation = (db: LingjuDatabase, id: string): Promise<Rewritten> =>
  rewrite(db, id, (before) => ({ ...before, deletedAt: before.deletedAt ?? new Date().toISOString() }));

/** Writes an annotation exactly as given. Rejects when its article does not exist. */
export function putAnnotation(db: LingjuDatabase, annotation: Annotation): Promise<void> {
  return db.transaction('rw', db.articles, db.annotations, async () => {
    const before = await db.annotations.get(annotation.id);
    await db.annotations.put(annotation);
    await countChange(db, before, annotation);
  });
}

/** The live annotations of an article, oldest first. */
export async function annotationsOf(db: LingjuDatabase, articleId: string): Promise<Annotation[]> {
  const all = await db.annotations.where('articleId').equals(articleId).sortBy('createdAt');
  return all.filter((annotation) => annotation.deletedAt === undefined);
}

/** Every tag on a live annotation of a live article, most used first, and on how many it stands. */
export async function tagCounts(db: LingjuDatabase): Promise<TagCount[]> {
  const counts = new Map<string, number>();
  await db.articles.each(({ deletedAt, tally }) => {
    if (deletedAt !== undefined) return;
    for (const { tag, count } of tally.tags) counts.set(tag, (counts.get(tag) ?? 0) + count);
  });
  return [...counts].map(([tag, count]) => ({ tag, count })).sort(byUse);
}

/** The same tags without their counts. */
export const allTags = async (db: LingjuDatabase): Promise<string[]> =>
  (await tagCounts(db)).map(({ tag }) => tag);

type Rewritten = { readonly before: Annotation; readonly after: Annotation };

/** Reads and writes in one transaction, so that no window overwrites what it has not seen, and keeps the change for undo. */
function rewrite(
  db: LingjuDatabase,
  id: string,
  change: (before: Annotation) => Annotation,
): Promise<Rewritten> {
  return db.transaction('rw', db.articles, db.annotations, db.history, async () => {
    const before = await db.annotations.get(id);
    if (before === undefined) throw new Error(`No annotation ${id}`);
    const after = { ...change(before), updatedAt: stampAfter(before.updatedAt) };
    await db.annotations.put(after);
    await countChange(db, before, after);
    await recordChange(db, changeOf(before, after));
    return { before, after };
  });
}

/** One step of the history. */
export const changeOf = (before: Annotation | null, after: Annotation): Change => ({
  kind: 'annotations',
  articleId: after.articleId,
  at: after.updatedAt,
  changes: [{ before, after }],
});

const draftOf = ({ color, note, tags }: AnnotationDraft): AnnotationDraft => ({ color, note, tags });

const sameWords = (a: AnnotationDraft, b: AnnotationDraft): boolean =>
  a.note === b.note && a.tags.join() === b.tags.join();

const withDistinctTags = ({ tags, ...change }: Partial<AnnotationDraft>): Partial<AnnotationDraft> =>
  tags === undefined ? change : { ...change, tags: distinctTags(tags) };

/** Without surrounding spaces, empty ones and repetitions. */
const distinctTags = (tags: readonly string[]): readonly string[] => [
  ...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== '')),
];
