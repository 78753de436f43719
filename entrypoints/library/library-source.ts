import type { LibrarySource, ListQuery } from '../../components/library/library-props';
import { tagCounts } from '../../lib/store/annotations';
import { binContents } from '../../lib/store/bin';
import type { LingjuDatabase } from '../../lib/store/db';
import { articleSummaries, noteSummaries } from '../../lib/store/list-rows';
import { findArticles, findNotes } from '../../lib/store/lists';
import { subscribe } from '../../lib/store/live';
import { libraryStatistics } from '../../lib/store/statistics';
import { watchAllMarks } from './all-marks';

/** Feeds the library from the store, now and after every change. `fail` hears of a store that cannot be read. */
export function createLibrarySource(db: LingjuDatabase, fail: (error: unknown) => void): LibrarySource {
  const watching =
    <Value>(query: () => Promise<Value>) =>
    (tell: (value: Value) => void) =>
      subscribe(query, tell, fail);
  return {
    find: (query: ListQuery) =>
      watching(() => (query.kind === 'articles' ? findArticles : findNotes)(db, query)),
    articles: (ids) => watching(() => articleSummaries(db, ids)),
    notes: (ids) => watching(() => noteSummaries(db, ids)),
    marks: watchAllMarks,
    statistics: watching(() => libraryStatistics(db)),
    bin: watching(() => binContents(db)),
    tags: watching(() => tagCounts(db)),
  };
}
