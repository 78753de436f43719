import { findMarks } from '../../lib/analysis/marks';
import { blockSpans, type ExtractedArticle, plainText } from '../../lib/model/article';
import type { FirstLook } from '../../lib/model/first-look';
import type { Settings } from '../../lib/model/settings';
import { annotationsOf } from '../../lib/store/annotations';
import type { LingjuDatabase } from '../../lib/store/db';
import { loadPlace } from '../../lib/store/places';
import { recognise, urlKeysOf } from '../../lib/store/recognise';
import { loadSettings } from '../../lib/store/settings';
import { countCharacters } from '../../lib/text/white-space';
import { charactersIn, firstBelow, firstSight } from '../../lib/view/first-sight';
import { readingMinutes } from '../../lib/view/reading-time';

/**
 * The first look at what was captured at `url`; null where it will not open as it was captured, at its beginning.
 *
 * @param height of the tab, in CSS pixels, if it is known
 */
export async function firstLookAt(
  db: LingjuDatabase,
  article: ExtractedArticle,
  url: string,
  height = Number.POSITIVE_INFINITY,
): Promise<FirstLook | null> {
  const text = plainText(article);
  // The store is asked while the look is made.
  const [isSeenSo, look] = await Promise.all([
    opensAsCaptured(db, article, text, url),
    loadSettings(db).then((settings) => beginningOf(article, text, height, settings)),
  ]);
  return isSeenSo ? look : null;
}

function beginningOf(
  article: ExtractedArticle,
  text: string,
  height: number,
  { reading, showQuotes, showNumbers }: Settings,
): FirstLook {
  const spans = blockSpans(article);
  const sight = firstSight(spans, 0, charactersIn(height, reading));
  return {
    meta: article.meta,
    blocks: article.blocks.slice(0, firstBelow(spans, sight)),
    ...findMarks(text.slice(0, sight.end)),
    characters: countCharacters(text),
    minutes: readingMinutes(text),
    showQuotes,
    showNumbers,
  };
}

/**
 * Whether it is new, or stored with this very text, without annotations and not read to further down: then nothing is to be said
 * above it, and nothing stands in it that only the store knows of.
 */
async function opensAsCaptured(
  db: LingjuDatabase,
  { meta }: ExtractedArticle,
  text: string,
  url: string,
): Promise<boolean> {
  const [known, shown] = await db.transaction('r', db.articles, db.revisions, async () => {
    const row = await recognise(db, urlKeysOf(url, meta.url), meta, text);
    return [row, row && (await db.revisions.get(row.revisionId))] as const;
  });
  if (known === undefined) return true;
  const isSame = shown?.text === text && known.changedFrom === undefined && known.restored === undefined;
  if (!isSame) return false;
  const [place, annotations] = await Promise.all([
    loadPlace(db, known.id, 'read'),
    annotationsOf(db, known.id),
  ]);
  return place === null && annotations.length === 0;
}
