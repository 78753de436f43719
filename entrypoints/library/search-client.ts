import { browser } from 'wxt/browser';
import type { Watch } from '../../components/library/library-props';
import type { Excerpt } from '../../lib/model/excerpt';
import type { IndexProgress } from '../../lib/store/search/keeper';
import type { Asked, Listed } from '../../lib/store/search/search';
import SearchWorker from './search.worker?worker';
import type { SearchAnswer, SearchRequest } from './search-protocol';

/** The search as the page uses it: a worker does all of it, so that the page stays free while it searches and indexes. */
export type SearchClient = {
  readonly find: (asked: Asked) => Watch<Listed>;
  readonly excerpts: (ids: readonly string[], words: string) => Watch<readonly Excerpt[]>;
  readonly progress: Watch<IndexProgress>;
};

type Tell<Kind> = (answer: Extract<SearchAnswer, { kind: Kind }>) => void;

/** How long the page has for itself before the index is brought up to date, in milliseconds. */
const FIRST_SIGHT = 1500;

/** The worker starts with the first question, or when the page has been drawn. `fail` hears of a store that cannot be read. */
export function createSearchClient(fail: (error: unknown) => void): SearchClient {
  const found = new Map<number, Tell<'found'>>();
  const excerpts = new Map<number, Tell<'excerpts'>>();
  const progress = new Set<Tell<'progress'>>();
  let last: Extract<SearchAnswer, { kind: 'progress' }> | undefined;
  let count = 0;
  let worker: Worker | undefined;

  function started(): Worker {
    if (worker) return worker;
    worker = new SearchWorker();
    worker.onmessage = ({ data }: MessageEvent<SearchAnswer>) => {
      if (data.kind === 'found') found.get(data.number)?.(data);
      else if (data.kind === 'excerpts') excerpts.get(data.number)?.(data);
      else if (data.kind === 'failed') fail(data.error);
      else {
        last = data;
        for (const tell of progress) tell(data);
      }
    };
    worker.onerror = ({ message }) => fail(new Error(message));
    send({ kind: 'open', rules: browser.runtime.getManifest().version });
    return worker;
  }
  const send = (request: SearchRequest) => started().postMessage(request);

  setTimeout(started, FIRST_SIGHT);
  return {
    find: (asked) => (tell) => {
      count += 1;
      const number = count;
      found.set(number, ({ ids, of, partial, faults }) =>
        tell({ ids: ids === '' ? [] : ids.split('\n'), of, partial, faults }),
      );
      send({ kind: 'find', number, asked });
      return () => {
        found.delete(number);
        send({ kind: 'stop', number });
      };
    },
    excerpts: (ids, words) => (tell) => {
      count += 1;
      const number = count;
      excerpts.set(number, (answer) => tell(answer.excerpts));
      send({ kind: 'excerpts', number, ids, words });
      return () => void excerpts.delete(number);
    },
    progress: (tell) => {
      started();
      progress.add(tell);
      if (last) tell(last);
      return () => void progress.delete(tell);
    },
  };
}
