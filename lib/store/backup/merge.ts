import type { Annotation } from '../../model/annotation';
import { BETWEEN_TEXTS } from '../merge-drafts';
import type { ArticleRow } from '../rows';
import type { BackupArticle } from './format';

/**
 * One article from the library's row and a backup's: the newer capture is shown, every address stays known, and what is live on
 * either side is live. What is counted from the text stays the library's and has to be counted again when the text changes.
 */
export function mergeArticles(mine: ArticleRow, theirs: BackupArticle): ArticleRow {
  const { deletedAt, ...row } = mine;
  const newer = theirs.capturedAt > mine.capturedAt ? theirs : mine;
  const restored = union(mine.restored ?? [], theirs.restored ?? []);
  const gone = deletedAt !== undefined && theirs.deletedAt !== undefined;
  return {
    ...row,
    meta: newer.meta,
    revisionId: newer.revisionId,
    capturedAt: newer.capturedAt,
    savedAt: earlier(mine.savedAt, theirs.savedAt),
    urlKeys: union(mine.urlKeys, theirs.urlKeys),
    ...(restored.length > 0 && { restored }),
    ...(gone && { deletedAt }),
  };
}

/**
 * One annotation from two of the same id: the one edited last, with the other's words below its own unless it holds them, the
 * tags of both, live if either is. Merging the result with either again changes nothing.
 */
export function mergeAnnotations(mine: Annotation, theirs: Annotation): Annotation {
  const [{ deletedAt, ...newer }, older] =
    theirs.updatedAt > mine.updatedAt ? [theirs, mine] : [mine, theirs];
  const gone = deletedAt !== undefined && older.deletedAt !== undefined;
  const note = newer.note.includes(older.note.trim())
    ? newer.note
    : [newer.note, older.note].filter((words) => words.trim() !== '').join(BETWEEN_TEXTS);
  return { ...newer, note, tags: union(newer.tags, older.tags), ...(gone && { deletedAt }) };
}

const union = <T>(a: readonly T[], b: readonly T[]): readonly T[] => [...new Set([...a, ...b])];

/** ISO 8601 times in UTC sort as texts. */
const earlier = (a: string, b: string): string => (b < a ? b : a);
