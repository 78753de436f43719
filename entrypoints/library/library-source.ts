import type { LibrarySource, ListQuery, Watch } from '../../components/library/library-props';
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
import { allArticles, newestNotes } from '../../lib/store/lists';
import { subscribe } from '../../lib/store/live';
import { savedSearches } from '../../lib/store/saved-searches';
import type { Listed } from '../../lib/store/search/search';
import { libraryStatistics } from '../../lib/store/statistics';
import { createSearchClient } from './search-client';
import { startDeriving } from './start-deriving';
import { watchLedger } from './watch-ledger';

/** More annotations than any window shows at once. */
const FIRST = 60;

/** Feeds the library from the store, now and after every change. `fail` hears of a store that cannot be read. */
export function createLibrarySource(db: LingjuDatabase, fail: (error: unknown) => void): LibrarySource {
  const search = createSearchClient(fail);
  /** Tells what can be read sooner, until the watch tells its own. */
  const sooner =
    <Value>(read: () => Promise<Value>, watch: Watch<Value>): Watch<Value> =>
    (tell) => {
      let isOpen = true;
      read().then((value) => isOpen && tell(value), fail);
      const stop = watch((value) => {
        isOpen = false;
        tell(value);
      });
      return () => {
        isOpen = false;
        stop();
      };
    };
  // A live query begins by a timer, and those of a page in the background are held back for a second.
  const atOnce =
    <Value>(query: () => Promise<Value>, watch: Watch<Value>): Watch<Value> =>
    (tell) =>
      (document.hidden ? sooner(query, watch) : watch)(tell);
  const watching = <Value>(query: () => Promise<Value>) =>
    atOnce(query, (tell) => subscribe(query, tell, fail));
  const derived = <Value>(query: () => Promise<Value>) =>
    atOnce(query, (tell) => subscribeDerived(db, query, tell, fail));

  /** Those to be seen first are there before the search has counted all. */
  const newest = async (): Promise<Listed> => {
    const ids = await newestNotes(db, FIRST);
    return { ids, of: ids.length, partial: ids.length === FIRST, faults: [] };
  };

  const find = (query: ListQuery) => {
    if (query.words.trim() !== '' || query.sort !== 'match') return search.find(query);
    if (query.kind === 'notes') return sooner(newest, search.find(query));
    return watching(async () => {
      const ids = await allArticles(db);
      return { ids, of: ids.length, partial: false, faults: [] };
    });
  };

  return {
    find,
    articles: (ids) => watching(() => articleSummaries(db, ids)),
    excerpts: search.excerpts,
    notes: (ids) => watching(() => noteSummaries(db, ids)),
    derived: watching(() => derivedProgress(db, 'marks')),
    derivingFailed: startDeriving(db, search.progress, fail),
    speakers: (words) => derived(() => findSpeakers(db, words)),
    speakerRows: (names) => derived(() => speakerRows(db, names)),
    statements: (speaker) => derived(() => statementsBy(db, speaker)),
    mostQuoted: derived(() => quotedCounts(db)),
    figures: watchLedger,
    figureRows: (ids) => derived(() => figureRows(db, ids)),
    units: derived(() => allUnits(db)),
    indexed: search.progress,
    statistics: watching(() => libraryStatistics(db)),
    bin: watching(() => binContents(db)),
    searches: watching(() => savedSearches(db)),
    tags: watching(() => tagCounts(db)),
  };
}
