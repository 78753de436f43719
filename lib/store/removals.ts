import { plainText, type Removal } from '../model/article';
import type { Change } from '../model/change';
import { restoredArticle } from '../model/restored-article';
import type { LingjuDatabase } from './db';
import { describeRevision } from './describe-revision';
import { recordChange } from './history';
import type { RevisionRow } from './rows';

/** What the extraction left out of a text and the reader may want back; what stood outside of the article is not among it. */
export const removalsIn = ({ report }: RevisionRow): readonly Removal[] =>
  report.filter((removal) => removal.after !== undefined);

/**
 * Puts a removed part back into the article, as a revision of its own, now and at every later capture. The text without it and
 * the annotations on it are kept. Resolves to the change, for undo; rejects when the article does not exist.
 */
export function bringBack(db: LingjuDatabase, articleId: string, removed: string): Promise<Change> {
  return db.transaction('rw', db.articles, db.revisions, db.history, async () => {
    const row = await db.articles.get(articleId);
    const revision = row && (await db.revisions.get(row.revisionId));
    if (row === undefined || revision === undefined) throw new Error(`No article ${articleId}`);
    const article = { schema: 1, meta: revision.meta, blocks: revision.blocks } as const;
    const { blocks } = restoredArticle(article, revision.report, [removed]);
    const fresh = {
      ...revision,
      id: crypto.randomUUID(),
      blocks,
      text: plainText({ blocks }),
      report: revision.report.filter(({ text }) => text !== removed),
    };
    await db.revisions.add(fresh);
    const before = { revisionId: row.revisionId, restored: row.restored ?? [] };
    const after = { revisionId: fresh.id, restored: [...before.restored, removed] };
    await db.articles.put({ ...row, ...describeRevision(fresh), restored: after.restored });
    const change: Change = { kind: 'text', articleId, at: new Date().toISOString(), before, after };
    await recordChange(db, change);
    return change;
  });
}
