import type { NoteSummary } from '../model/note-summary';
import type { ArticleSummary } from '../model/summary';
import type { LingjuDatabase } from './db';
import { summaryOf } from './summary-of';

/** What a list shows of these articles; those that are gone are left out. */
export async function articleSummaries(
  db: LingjuDatabase,
  ids: readonly string[],
): Promise<readonly ArticleSummary[]> {
  const rows = await db.articles.bulkGet([...ids]);
  return rows.flatMap((row) => (row === undefined ? [] : [summaryOf(row)]));
}

/** What a list shows of these annotations; those that are gone are left out. */
export async function noteSummaries(
  db: LingjuDatabase,
  ids: readonly string[],
): Promise<readonly NoteSummary[]> {
  const stored = await db.annotations.bulkGet([...ids]);
  const annotations = stored.filter((annotation) => annotation !== undefined);
  const articles = await db.articles.bulkGet(annotations.map(({ articleId }) => articleId));
  return annotations.flatMap((annotation, index) => {
    const { title, source, published } = articles[index]?.meta ?? {};
    if (title === undefined) return [];
    const article = { title, ...(source && { source }), ...(published && { published }) };
    return [{ annotation, article }];
  });
}
