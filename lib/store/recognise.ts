import type { ArticleMeta } from '../model/article';
import { hashText } from '../text/hash';
import { urlKey } from '../text/url-key';
import { countCharacters, withoutWhiteSpace } from '../text/white-space';
import type { LingjuDatabase } from './db';
import type { ArticleRow } from './rows';

/**
 * From this length on, the same text on the same site is the same article whatever its title: shorter texts repeat
 * (图为活动现场。), and count only together with the title.
 */
const TELLING_LENGTH = 80;

/** The fingerprint by which a moved article is found; white space does not count. */
export const textHash = (text: string): string => hashText(withoutWhiteSpace(text));

/** The keys of all addresses that a capture knows of its article. */
export const urlKeysOf = (...urls: readonly string[]): readonly string[] => [...new Set(urls.map(urlKey))];

/**
 * The stored article that a capture is of, in the bin or not: one of its addresses, or, when an article moved, the same
 * site and the same text. Runs inside the caller's transaction, which must span `articles` and `revisions`.
 */
export async function recognise(
  db: LingjuDatabase,
  urlKeys: readonly string[],
  meta: ArticleMeta,
  text: string,
): Promise<ArticleRow | undefined> {
  const byAddress = await db.articles.where('urlKeys').anyOf(urlKeys).distinct().toArray();
  if (byAddress.length > 0) return preferred(byAddress);
  const bare = withoutWhiteSpace(text);
  if (bare === '') return undefined;
  const candidates = await db.articles
    .where('textHash')
    .equals(hashText(bare))
    .filter((row) => row.meta.site === meta.site)
    .filter((row) => row.meta.title === meta.title || countCharacters(text) >= TELLING_LENGTH)
    .toArray();
  const texts = await db.revisions.bulkGet(candidates.map((row) => row.revisionId));
  return preferred(candidates.filter((_, index) => withoutWhiteSpace(texts[index]?.text ?? '') === bare));
}

/** A live article before one in the bin, then the one with the longer history. */
function preferred(rows: readonly ArticleRow[]): ArticleRow | undefined {
  return [...rows].sort(
    (a, b) =>
      Number(a.deletedAt !== undefined) - Number(b.deletedAt !== undefined) ||
      a.savedAt.localeCompare(b.savedAt),
  )[0];
}
