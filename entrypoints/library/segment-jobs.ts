import type { DoSegmentJob, SegmentDone } from '../../lib/store/search/segment-job';
import SegmentWorker from './segment.worker?worker';
import type { SegmentAnswer } from './segment-protocol';

/**
 * Does each job of the index in a worker of its own, whose memory is given back when it is done: what reading and indexing
 * hundreds of articles leaves behind, a worker that lives on would hold until the browser finds time to clear it away.
 */
export const doSegmentJob: DoSegmentJob = async (job, signal) => {
  const worker = new SegmentWorker();
  try {
    return await new Promise<SegmentDone>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<SegmentAnswer>) =>
        'done' in data ? resolve(data.done) : reject(data.error);
      worker.onerror = ({ message }) => reject(new Error(message));
      signal.addEventListener('abort', () => resolve({ taken: [], same: [] }));
      worker.postMessage(job);
    });
  } finally {
    worker.terminate();
  }
};
