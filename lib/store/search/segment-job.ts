import type { LingjuDatabase } from '../db';
import { segmentBuilder } from './build-segment';
import { indexArticles } from './index-articles';
import type { Analyse } from './read-articles';
import { type SearchDatabase, storeSegment } from './search-database';

/** Annotations that one segment takes. */
const NOTES_MOST = 20_000;

/** A segment to be made and stored. Plain data: the work may be done elsewhere. */
export type SegmentJob = {
  /** In this order, as many as there is room for. */
  readonly articles: readonly string[];
  /** On what that is stored of some of them rests: while that is the same, they need not be indexed again. */
  readonly known: ReadonlyMap<string, string>;
  /** Segments that this one replaces. */
  readonly replaced: readonly number[];
};

/** Articles that are indexed now, and those in which nothing that is searched has changed. */
export type SegmentDone = { readonly taken: readonly string[]; readonly same: readonly string[] };

/** Does a job in one transaction: when it is ended before, nothing is stored. */
export type DoSegmentJob = (job: SegmentJob, signal: AbortSignal) => Promise<SegmentDone>;

export const segmentJobs =
  (db: LingjuDatabase, index: SearchDatabase, analyse: Analyse): DoSegmentJob =>
  async ({ articles, known, replaced }, signal) => {
    const builder = segmentBuilder();
    const taken: string[] = [];
    const same: string[] = [];
    let notes = 0;
    await indexArticles(db, articles, {
      analyse,
      isOver: () => signal.aborted || notes > NOTES_MOST,
      isSame(id, basis) {
        if (known.get(id) !== basis) return false;
        same.push(id);
        return true;
      },
      take(article) {
        builder.add(article);
        taken.push(article.id);
        notes += article.notes.length;
      },
    });
    if (signal.aborted) return { taken: [], same: [] };
    if (taken.length > 0 || replaced.length > 0) await storeSegment(index, builder.take(), replaced);
    return { taken, same };
  };
