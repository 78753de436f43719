import type { LingjuDatabase } from '../db';
import { subscribe } from '../live';
import { countStale } from './build';

/** While thousands of articles are worked out, what is shown of them follows once in this many milliseconds. */
const PACE = 2000;

/** Like `subscribe`, for a query over statements and figures: runs it now, whenever all are worked out, and now and then before. */
export function subscribeDerived<T>(
  db: LingjuDatabase,
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  let isFirst = true;
  let isRunning = false;
  let isWanted = false;
  let isOver = false;
  let later: ReturnType<typeof setTimeout> | undefined;
  const run = async () => {
    later = undefined;
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    while (isWanted && !isOver) {
      isWanted = false;
      try {
        const value = await query();
        if (!isOver) onValue(value);
      } catch (error) {
        if (!isOver) onError(error);
        isOver = true;
      }
    }
    isRunning = false;
  };
  const stop = subscribe(
    () => countStale(db, 'marks'),
    (count) => {
      if (!isFirst && count > 0) {
        later ??= setTimeout(run, PACE);
        return;
      }
      isFirst = false;
      clearTimeout(later);
      void run();
    },
    onError,
  );
  return () => {
    isOver = true;
    clearTimeout(later);
    stop();
  };
}
