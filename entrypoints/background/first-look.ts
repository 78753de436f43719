import { findMarks } from '../../lib/analysis/marks';
import { type Article, blockSpans, type ExtractedArticle, plainText } from '../../lib/model/article';
import type { FirstLook } from '../../lib/model/first-look';
import type { LingjuDatabase } from '../../lib/store/db';
import { loadPlace } from '../../lib/store/places';
import { loadSettings } from '../../lib/store/settings';
import { countCharacters } from '../../lib/text/white-space';
import { firstBelow, firstSight } from '../../lib/view/first-sight';
import { readingMinutes } from '../../lib/view/reading-time';

/** The first look at an article that was just captured and opens at its beginning. */
export async function firstLookAt(db: LingjuDatabase, article: ExtractedArticle): Promise<FirstLook> {
  const asked = loadSettings(db);
  const text = plainText(article);
  const spans = blockSpans(article);
  const sight = firstSight(spans, 0);
  const look = {
    meta: article.meta,
    blocks: article.blocks.slice(0, firstBelow(spans, sight)),
    ...findMarks(text.slice(0, sight.end)),
    characters: countCharacters(text),
    minutes: readingMinutes(text),
  };
  const { showQuotes, showNumbers } = await asked;
  return { ...look, showQuotes, showNumbers };
}

/** Whether the stored article opens as it was captured: with the same text, at its beginning, without a notice of a change. */
export async function opensAs(
  db: LingjuDatabase,
  stored: Article,
  captured: ExtractedArticle,
): Promise<boolean> {
  if (stored.changedFrom !== undefined || plainText(stored) !== plainText(captured)) return false;
  return stored.savedAt === stored.capturedAt || (await loadPlace(db, stored.id, 'read')) === null;
}
