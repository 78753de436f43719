import {
  type Article,
  type Block,
  type CaptureOutcome,
  type ExtractedArticle,
  plainText,
  type Removal,
} from '../model/article';
import { restoredArticle } from '../model/restored-article';
import { articleOf } from './articles';
import type { LingjuDatabase } from './db';
import { describeRevision } from './describe-revision';
import { isTitleKey, recognise, urlKeysOf } from './recognise';
import type { ArticleRow, RevisionRow } from './rows';
import { isSoundRevision } from './sound-revision';
import { EMPTY_TALLY } from './tally';

export type Capture = {
  readonly articleId: string;
  readonly outcome: CaptureOutcome;
  /** As it is stored now. */
  readonly article: Article;
};

/**
 * Stores what was captured, in one transaction: all of it, or nothing when the promise rejects. An article that is already
 * there is updated, keeps its annotations and its earlier texts, and leaves the bin.
 * `pageUrl` is the address captured from, where that is not the canonical one.
 */
export function saveCapture(
  db: LingjuDatabase,
  extracted: ExtractedArticle,
  report: readonly Removal[],
  pageUrl = extracted.meta.url,
): Promise<Capture> {
  const text = plainText(extracted);
  const keys = urlKeysOf(pageUrl, extracted.meta.url);
  const now = new Date().toISOString();
  return db.transaction('rw', db.articles, db.revisions, async () => {
    const known = await recognise(db, keys, extracted.meta, text);
    const articleId = known?.id ?? crypto.randomUUID();
    const restored = known?.restored ?? [];
    const { blocks } = restoredArticle(extracted, report, restored);
    const fresh: RevisionRow = {
      id: crypto.randomUUID(),
      articleId,
      meta: extracted.meta,
      blocks,
      text: plainText({ blocks }),
      report: report.filter((removal) => !restored.includes(removal.text)),
      capturedAt: now,
    };
    if (known === undefined) {
      await db.revisions.add(fresh);
      const row = { ...describeRevision(fresh), urlKeys: keys, tally: EMPTY_TALLY, savedAt: now };
      await db.articles.add(row);
      return { articleId, outcome: 'new', article: articleOf(row, fresh) };
    }
    const kept = await revisionToShow(db, known, fresh);
    await db.revisions.put(kept);
    // An article that came in with imported notes has waited for its text: it is new, and nothing has changed in it.
    const before = await db.revisions.get(known.revisionId);
    const isDamaged = before !== undefined && !isSoundRevision(before);
    const waited = kept.id !== known.revisionId && !isDamaged && before?.blocks.length === 0;
    if (waited) await db.revisions.delete(known.revisionId);
    const row: ArticleRow = {
      ...describeRevision(kept),
      urlKeys: [...new Set([...known.urlKeys.filter((key) => !isTitleKey(key)), ...keys])],
      tally: known.tally,
      ...(known.restored && { restored }),
      ...(!waited && !isDamaged && changedFrom(known, kept.id)),
      savedAt: known.savedAt,
      capturedAt: now,
    };
    await db.articles.put(row);
    const outcome = waited ? 'new' : kept.id === known.revisionId ? 'same' : 'changed';
    return { articleId, outcome, article: articleOf(row, kept) };
  });
}

/** The text that the reader has seen last, until told of the change; a text that has come back was never changed. */
function changedFrom(known: ArticleRow, shown: string): Pick<ArticleRow, 'changedFrom'> {
  const seen = known.changedFrom ?? known.revisionId;
  return seen === shown ? {} : { changedFrom: seen };
}

/**
 * The revision that stands for the article from now on. A text that was there before is that revision again, with the newer
 * blocks (every offset still holds). A capture with more pages missing than the stored text does not replace it.
 */
async function revisionToShow(
  db: LingjuDatabase,
  known: ArticleRow,
  fresh: RevisionRow,
): Promise<RevisionRow> {
  const earlier = (await db.revisions.where('articleId').equals(known.id).toArray()).filter(isSoundRevision);
  const current = earlier.find((revision) => revision.id === known.revisionId);
  if (current !== undefined && gaps(fresh.blocks) > gaps(current.blocks)) return current;
  const sameText =
    current?.text === fresh.text ? current : earlier.find((revision) => revision.text === fresh.text);
  return sameText === undefined ? fresh : { ...fresh, id: sameText.id, capturedAt: sameText.capturedAt };
}

const gaps = (blocks: readonly Block[]): number => blocks.filter((block) => block.kind === 'gap').length;
