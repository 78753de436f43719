import type { Article, Removal } from '../model/article';
import type { Revision } from '../model/revision';
import { articleOf, asRevision } from './articles';
import type { LingjuDatabase } from './db';
import { removalsIn } from './removals';
import { DamagedText, isSoundRevision } from './sound-revision';

/** An article as the reading view opens it. */
export type Reading = {
  readonly article: Article;
  /** Every text that the article ever had, the oldest first. */
  readonly revisions: readonly Revision[];
  /** The one that stands for the article now. */
  readonly latestId: string;
  /** What the reader may want back; of the latest text only. */
  readonly removals: readonly Removal[];
};

/**
 * The article with its current text, or with the one of `revisionId`, read in one go: texts are long, and each is read once. Null
 * when there is none of this id; one in the bin is still found. Rejects with `DamagedText` where the article is there, and no text to show.
 */
export function loadReading(
  db: LingjuDatabase,
  id: string,
  revisionId: string | undefined,
): Promise<Reading | null> {
  return db.transaction('r', db.articles, db.revisions, async () => {
    const [row, rows] = await Promise.all([
      db.articles.get(id),
      db.revisions.where('articleId').equals(id).sortBy('capturedAt'),
    ]);
    const sound = rows.filter(isSoundRevision);
    const shown = sound.find((one) => one.id === (revisionId ?? row?.revisionId));
    if (row === undefined || (shown === undefined && revisionId !== undefined)) return null;
    if (shown === undefined) throw new DamagedText();
    return {
      article: articleOf(row, shown),
      revisions: sound.map(asRevision),
      latestId: row.revisionId,
      removals: shown.id === row.revisionId && revisionId === undefined ? removalsIn(shown) : [],
    };
  });
}
