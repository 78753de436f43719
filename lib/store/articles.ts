import type { Article } from '../model/article';
import type { ArticleSummary } from '../model/summary';
import { urlKey } from '../text/url-key';
import type { LingjuDatabase } from './db';
import type { ArticleRow } from './rows';

export { purgeBin, removeArticle, restoreArticle } from './bin';
export { type Capture, saveCapture } from './capture';

/** The article with its current text; null when there is none of this id. One in the bin is still found. */
export function loadArticle(db: LingjuDatabase, id: string): Promise<Article | null> {
  return db.transaction('r', db.articles, db.revisions, async () => {
    const row = await db.articles.get(id);
    const revision = row && (await db.revisions.get(row.revisionId));
    if (row === undefined || revision === undefined) return null;
    const { meta, revisionId, savedAt, capturedAt } = row;
    return { schema: 1, id, meta, blocks: revision.blocks, revisionId, savedAt, capturedAt };
  });
}

/** Every text that an annotation of the article can have been made on, by revision id. */
export async function loadRevisionTexts(
  db: LingjuDatabase,
  articleId: string,
): Promise<ReadonlyMap<string, string>> {
  const revisions = await db.revisions.where('articleId').equals(articleId).toArray();
  return new Map(revisions.map((revision) => [revision.id, revision.text]));
}

/** The live articles, newest first. Neither texts nor annotations are loaded. */
export async function listArticles(db: LingjuDatabase): Promise<ArticleSummary[]> {
  const rows = await db.articles.orderBy('savedAt').reverse().toArray();
  return rows.filter((row) => row.deletedAt === undefined).map(summaryOf);
}

/** The live article at this address, with the number of its live annotations. */
export async function findArticleByUrl(
  db: LingjuDatabase,
  url: string,
): Promise<{ id: string; notes: number } | null> {
  const rows = await db.articles.where('urlKeys').equals(urlKey(url)).toArray();
  const row = rows.find(({ deletedAt }) => deletedAt === undefined);
  return row === undefined ? null : { id: row.id, notes: row.tally.annotations };
}

function summaryOf(row: ArticleRow): ArticleSummary {
  const { id, meta, characters, tally, savedAt, capturedAt, deletedAt } = row;
  return {
    id,
    meta,
    characters,
    highlights: tally.highlights,
    notes: tally.notes,
    tags: tally.tags.map(({ tag }) => tag),
    savedAt,
    capturedAt,
    ...(deletedAt !== undefined && { deletedAt }),
  };
}
