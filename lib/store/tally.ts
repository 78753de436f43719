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

/** Brings an article's tally up to date; to be called in the transaction that changed its annotations. */
export async function updateTally(db: LingjuDatabase, articleId: string): Promise<void> {
  const annotations = await db.annotations.where('articleId').equals(articleId).toArray();
  const updated = await db.articles.update(articleId, { tally: tallyOf(annotations) });
  if (updated === 0 && (await db.articles.get(articleId)) === undefined) {
    throw new Error(`No article ${articleId}`);
  }
}
