import type { Annotation } from '../model/annotation';
import type { LingjuDatabase } from './db';
import type { Tally } from './rows';

export const EMPTY_TALLY: Tally = { annotations: 0, highlights: 0, notes: 0, tags: [] };

/** Counts the live ones among an article's annotations; corrections of the analysis are no notes. Tags come most used first. */
export function tallyOf(annotations: readonly Annotation[]): Tally {
  const live = annotations.filter(({ deletedAt, correction }) => deletedAt === undefined && !correction);
  const counts = new Map<string, number>();
  for (const tag of live.flatMap((annotation) => annotation.tags))
    counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return {
    annotations: live.length,
    highlights: live.filter((annotation) => annotation.selector !== null).length,
    notes: live.filter((annotation) => annotation.note.trim() !== '').length,
    tags: [...counts].map(([tag, count]) => ({ tag, count })).sort(byUse),
  };
}

/** Most used first, then in the order of the language, so that the result never depends on chance. */
export const byUse = (a: { tag: string; count: number }, b: { tag: string; count: number }): number =>
  b.count - a.count || a.tag.localeCompare(b.tag, 'zh');

/**
 * Brings an article's tally up to date with one annotation, as it was and as it is, without reading the others: an article may
 * have hundreds. To be called in the transaction that writes it; rejects when there is no such article.
 */
export async function countChange(
  db: LingjuDatabase,
  before: Annotation | undefined,
  after: Annotation,
): Promise<void> {
  const less = tallyOf(before === undefined ? [] : [before]);
  const more = tallyOf([after]);
  const changed = await db.articles.update(after.articleId, (row) => {
    Object.assign(row, { tally: changedTally(row.tally, less, more) });
  });
  if (changed === 0) await mustExist(db, after.articleId);
}

/** Counts an article's annotations anew; to be called in the transaction that changed them. */
export async function updateTally(db: LingjuDatabase, articleId: string): Promise<void> {
  const annotations = await db.annotations.where('articleId').equals(articleId).toArray();
  const updated = await db.articles.update(articleId, { tally: tallyOf(annotations) });
  if (updated === 0) await mustExist(db, articleId);
}

async function mustExist(db: LingjuDatabase, articleId: string): Promise<void> {
  if ((await db.articles.get(articleId)) === undefined) throw new Error(`No article ${articleId}`);
}

function changedTally(tally: Tally, less: Tally, more: Tally): Tally {
  const sum = (of: (one: Tally) => number) => Math.max(0, of(tally) - of(less) + of(more));
  const countIn = (one: Tally, wanted: string) => one.tags.find(({ tag }) => tag === wanted)?.count ?? 0;
  const tags = new Set([...tally.tags, ...more.tags].map(({ tag }) => tag));
  return {
    annotations: sum((one) => one.annotations),
    highlights: sum((one) => one.highlights),
    notes: sum((one) => one.notes),
    tags: [...tags]
      .map((tag) => ({ tag, count: sum((one) => countIn(one, tag)) }))
      .filter(({ count }) => count > 0)
      .sort(byUse),
  };
}
