import type { Watch } from '../../components/library/library-props';
import type { StorageFailure } from '../../lib/store/failures';
import DeriveWorker from './derive.worker?worker';

/** What opening the library may take, in milliseconds, before the work in the background begins. */
const AT_REST = 1000;

/**
 * Has everything that is derived worked out in the background for as long as the page is open. Tells why nothing can be stored;
 * null when it can.
 */
export function startDeriving(): Watch<StorageFailure | null> {
  const listeners = new Set<(failure: StorageFailure | null) => void>();
  let last: StorageFailure | null = null;
  setTimeout(() => {
    const worker = new DeriveWorker();
    worker.onmessage = ({ data }: MessageEvent<StorageFailure | null>) => {
      last = data;
      for (const tell of listeners) tell(data);
    };
  }, AT_REST);
  return (tell) => {
    listeners.add(tell);
    tell(last);
    return () => listeners.delete(tell);
  };
}
