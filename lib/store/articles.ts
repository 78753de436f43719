import type { Article } from '../model/article';
import type { Revision } from '../model/revision';
import type { ArticleSummary } from '../model/summary';
import { urlKey } from '../text/url-key';
import type { LingjuDatabase } from './db';
import type { ArticleRow, RevisionRow } from './rows';
import { summaryOf } from './summary-of';

/**
 * The article with its current text, or with the one of `revisionId`; null when there is none of this id. One in the bin is
 * still found.
 */
export function loadArticle(db: LingjuDatabase, id: string, revisionId?: string): Promise<Article | null> {
  return db.transaction('r', db.articles, db.revisions, async () => {
    const row = await db.articles.get(id);
    const revision = row && (await db.revisions.get(revisionId ?? row.revisionId));
    if (row === undefined || revision?.articleId !== id) return null;
    return articleOf(row, revision);
  });
}

/** The article of a row with the text of one of its revisions. */
export const articleOf = (
  { id, savedAt, capturedAt, changedFrom }: ArticleRow,
  revision: RevisionRow,
): Article => ({
  schema: 1,
  id,
  meta: revision.meta,
  blocks: revision.blocks,
  revisionId: revision.id,
  savedAt,
  capturedAt,
  ...(changedFrom !== undefined && { changedFrom }),
});

/** Every text that an annotation of the article can have been made on, by revision id. */
export async function loadRevisionTexts(
  db: LingjuDatabase,
  articleId: string,
): Promise<ReadonlyMap<string, string>> {
  const revisions = await db.revisions.where('articleId').equals(articleId).toArray();
  return new Map(revisions.map((revision) => [revision.id, revision.text]));
}

/** A revision as a list shows it. */
export const asRevision = ({ id, text, capturedAt, meta }: RevisionRow): Revision => ({
  id,
  text,
  capturedAt,
  title: meta.title,
});

/** Which of its texts stands for the article now; undefined when there is no such article. */
export async function shownRevision(db: LingjuDatabase, articleId: string): Promise<string | undefined> {
  return (await db.articles.get(articleId))?.revisionId;
}

/** The reader has taken note of the change: it is said no more. */
export async function acknowledgeChange(db: LingjuDatabase, articleId: string): Promise<void> {
  await db.articles.update(articleId, { changedFrom: undefined });
}

/** Rows read at once: ten thousand in one go would keep the page from answering. */
const RUN = 250;

/** The live articles, newest first. Neither texts nor annotations are loaded. */
export async function listArticles(db: LingjuDatabase): Promise<ArticleSummary[]> {
  const summaries: ArticleSummary[] = [];
  for (let last = ''; ; ) {
    const rows = await db.articles.where('id').above(last).limit(RUN).toArray();
    summaries.push(...rows.filter((row) => row.deletedAt === undefined).map(summaryOf));
    if (rows.length < RUN) break;
    last = rows.at(-1)?.id ?? '';
  }
  // ISO 8601 times in UTC sort as texts.
  return summaries.sort((a, b) => (a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0));
}

/** The live article seen last at this address, with the number of its live annotations. */
export async function findArticleByUrl(
  db: LingjuDatabase,
  url: string,
): Promise<{ id: string; notes: number } | null> {
  const rows = await db.articles.where('urlKeys').equals(urlKey(url)).toArray();
  const [row] = rows
    .filter(({ deletedAt }) => deletedAt === undefined)
    .sort((a, b) => b.capturedAt.localeCompare(a.capturedAt));
  return row === undefined ? null : { id: row.id, notes: row.tally.annotations };
}
