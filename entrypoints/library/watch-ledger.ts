import type { Watch } from '../../components/library/library-props';
import type { FigureFilter } from '../../lib/model/across-articles';
import type { FoundFigures } from '../../lib/store/derived/ledger';
import LedgerWorker from './ledger.worker?worker';

/** The figures that pass a filter, told while they are found: by a worker, so that the page stays free. */
export const watchLedger =
  (filter: FigureFilter): Watch<FoundFigures> =>
  (tell) => {
    const worker = new LedgerWorker();
    worker.onmessage = ({ data }: MessageEvent<FoundFigures>) => tell(data);
    worker.postMessage(filter);
    return () => worker.terminate();
  };
