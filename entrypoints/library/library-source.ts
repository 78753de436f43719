import type { LibrarySource, ListQuery } from '../../components/library/library-props';
import { tagCounts } from '../../lib/store/annotations';
import { binContents } from '../../lib/store/bin';
import type { LingjuDatabase } from '../../lib/store/db';
import { derivedProgress } from '../../lib/store/derived/build';
import { figureRows } from '../../lib/store/derived/ledger';
import { subscribeDerived } from '../../lib/store/derived/live-derived';
import {
  allUnits,
  findSpeakers,
  quotedCounts,
  speakerRows,
  statementsBy,
} from '../../lib/store/derived/speakers';
import { articleSummaries, noteSummaries } from '../../lib/store/list-rows';
import { findArticles, findNotes } from '../../lib/store/lists';
import { subscribe } from '../../lib/store/live';
import { libraryStatistics } from '../../lib/store/statistics';
import { startDeriving } from './start-deriving';
import { watchLedger } from './watch-ledger';

/** Feeds the library from the store, now and after every change. `fail` hears of a store that cannot be read. */
export function createLibrarySource(db: LingjuDatabase, fail: (error: unknown) => void): LibrarySource {
  const watching =
    <Value>(query: () => Promise<Value>) =>
    (tell: (value: Value) => void) =>
      subscribe(query, tell, fail);
  const derived =
    <Value>(query: () => Promise<Value>) =>
    (tell: (value: Value) => void) =>
      subscribeDerived(db, query, tell, fail);
  return {
    find: (query: ListQuery) =>
      watching(() => (query.kind === 'articles' ? findArticles : findNotes)(db, query)),
    articles: (ids) => watching(() => articleSummaries(db, ids)),
    notes: (ids) => watching(() => noteSummaries(db, ids)),
    derived: watching(() => derivedProgress(db, 'marks')),
    derivingFailed: startDeriving(),
    speakers: (words) => derived(() => findSpeakers(db, words)),
    speakerRows: (names) => derived(() => speakerRows(db, names)),
    statements: (speaker) => derived(() => statementsBy(db, speaker)),
    mostQuoted: derived(() => quotedCounts(db)),
    figures: watchLedger,
    figureRows: (ids) => derived(() => figureRows(db, ids)),
    units: derived(() => allUnits(db)),
    statistics: watching(() => libraryStatistics(db)),
    bin: watching(() => binContents(db)),
    tags: watching(() => tagCounts(db)),
  };
}
