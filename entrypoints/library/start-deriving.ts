import type { LibrarySource, Watch } from '../../components/library/library-props';
import type { StorageFailure } from '../../lib/model/storage-failure';
import type { LingjuDatabase } from '../../lib/store/db';
import { countStale } from '../../lib/store/derived/build';
import { subscribe } from '../../lib/store/live';
import DeriveWorker from './derive.worker?worker';
import { type DeriveAnswer, MORE } from './derive-protocol';

/** What opening the library may take, in milliseconds, before the work in the background begins. */
const AT_REST = 1500;

/** How long the worker waits for more to do, in milliseconds, before it is ended and its memory given back. */
const PATIENCE = 10_000;

/**
 * Has everything that is derived worked out in the background: once all articles are `indexed`, or as many as there is room for,
 * since both at a time would take twice the memory, and whenever something has changed. Tells why nothing can be stored; null when
 * it can.
 */
export function startDeriving(
  db: LingjuDatabase,
  indexed: LibrarySource['indexed'],
  fail: (error: unknown) => void,
): Watch<StorageFailure | null> {
  const listeners = new Set<(failure: StorageFailure | null) => void>();
  let last: StorageFailure | null = null;
  let worker: Worker | undefined;
  let ending: ReturnType<typeof setTimeout> | undefined;

  function work(): void {
    clearTimeout(ending);
    if (worker) return;
    worker = new DeriveWorker();
    worker.onmessage = ({ data }: MessageEvent<DeriveAnswer>) => {
      if (data === MORE) {
        end();
        return work();
      }
      last = data;
      for (const tell of listeners) tell(data);
      clearTimeout(ending);
      ending = setTimeout(end, PATIENCE);
    };
  }
  function end(): void {
    worker?.terminate();
    worker = undefined;
  }

  function begin(): void {
    work();
    subscribe(
      () => countStale(db, 'marks'),
      (count) => count > 0 && work(),
      fail,
    );
  }

  setTimeout(() => {
    let hasBegun = false;
    indexed(({ done, total, isFull }) => {
      if (hasBegun || (done < total && !isFull)) return;
      hasBegun = true;
      begin();
    });
  }, AT_REST);
  return (tell) => {
    listeners.add(tell);
    tell(last);
    return () => listeners.delete(tell);
  };
}
