import type { ArticleMeta } from '../model/article';
import { hashText } from '../text/hash';
import { likeness } from '../text/likeness';
import { urlKey } from '../text/url-key';
import { countCharacters, withoutWhiteSpace } from '../text/white-space';
import type { LingjuDatabase } from './db';
import type { ArticleRow } from './rows';
import { isSoundRevision } from './sound-revision';

/**
 * From this length on, the same text on the same site is the same article whatever its title: shorter texts repeat
 * (图为活动现场。), and count only together with the title.
 */
const TELLING_LENGTH = 80;

/** The keys of all addresses that a capture knows of its article. */
export const urlKeysOf = (...urls: readonly string[]): readonly string[] => [...new Set(urls.map(urlKey))];

/** Under this an article waits whose address is not known (an import may have its title only). */
export const titleKey = (title: string): string => `title:${withoutWhiteSpace(title.normalize('NFKC'))}`;
export const isTitleKey = (key: string): boolean => key.startsWith('title:');

/** Runs of this many characters are compared; fewer stand in any two news texts. */
const TEXT_RUN = 8;
const TITLE_RUN = 2;
/** Of the shorter text or title; a rewritten article keeps more than this of one of the two. */
const LEAST_LIKE_TEXT = 0.1;
const LEAST_LIKE_TITLE = 0.5;

/**
 * The stored article that a capture is of, in the bin or not: one of its addresses, one that waits for its text under this
 * title, or, when an article moved, the same site and the same text. Two articles that have neither title nor text in common are two, also at one address (a page that
 * shows another article every day). Runs inside the caller's transaction, which must span `articles` and `revisions`.
 */
export async function recognise(
  db: LingjuDatabase,
  urlKeys: readonly string[],
  meta: ArticleMeta,
  text: string,
): Promise<ArticleRow | undefined> {
  const byAddress = await db.articles.where('urlKeys').anyOf(urlKeys).distinct().toArray();
  const atAddress = await withTexts(db, byAddress);
  const same = atAddress.filter(
    (known) =>
      known.text === '' ||
      text === '' ||
      likeness(known.row.meta.title, meta.title, TITLE_RUN) >= LEAST_LIKE_TITLE ||
      likeness(known.text, text, TEXT_RUN) >= LEAST_LIKE_TEXT,
  );
  if (same.length > 0) return preferred(same.map(({ row }) => row));
  const waiting = await db.articles.where('urlKeys').equals(titleKey(meta.title)).first();
  if (waiting?.characters === 0) return waiting;
  const bare = withoutWhiteSpace(text);
  if (bare === '') return undefined;
  const candidates = await db.articles
    .where('textHash')
    .equals(hashText(bare))
    .filter((row) => row.meta.site === meta.site && isLikelyMoved(row.meta, meta, text))
    .toArray();
  const moved = await withTexts(db, candidates);
  return preferred(moved.filter((known) => withoutWhiteSpace(known.text) === bare).map(({ row }) => row));
}

/**
 * Whether the same text at another address is the same article. Notices repeat word by word (停水通知, 天气提示): under another
 * title and of another day they are two.
 */
function isLikelyMoved(known: ArticleMeta, meta: ArticleMeta, text: string): boolean {
  if (known.title === meta.title && sameDay(known, meta)) return true;
  return countCharacters(text) >= TELLING_LENGTH && sameDay(known, meta);
}

const sameDay = (a: ArticleMeta, b: ArticleMeta): boolean =>
  a.published === undefined ||
  b.published === undefined ||
  a.published.slice(0, 10) === b.published.slice(0, 10);

async function withTexts(db: LingjuDatabase, rows: readonly ArticleRow[]) {
  const revisions = await db.revisions.bulkGet(rows.map((row) => row.revisionId));
  return rows.map((row, index) => {
    const revision = revisions[index];
    return { row, text: revision && isSoundRevision(revision) ? revision.text : '' };
  });
}

/** A live article before one in the bin, then the one with the longer history. */
function preferred(rows: readonly ArticleRow[]): ArticleRow | undefined {
  return [...rows].sort(
    (a, b) =>
      Number(a.deletedAt !== undefined) - Number(b.deletedAt !== undefined) ||
      a.savedAt.localeCompare(b.savedAt),
  )[0];
}
