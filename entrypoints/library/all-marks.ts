import type { Watch } from '../../components/library/library-props';
import type { AllMarks } from '../../lib/model/across-articles';
import MarksWorker from './marks.worker?worker';

const NOTHING: AllMarks = { statements: [], figures: [], done: 0, total: 0 };

/**
 * Everything said and every figure in all articles, told again as more articles are read: by a worker, so that the page stays
 * free, and anew each time somebody looks, so that nothing is stored that could grow old.
 */
export const watchAllMarks: Watch<AllMarks> = (tell) => {
  const worker = new MarksWorker();
  let all = NOTHING;
  worker.onmessage = ({ data }: MessageEvent<AllMarks>) => {
    all = {
      statements: [...all.statements, ...data.statements],
      figures: [...all.figures, ...data.figures],
      done: data.done,
      total: data.total,
    };
    tell(all);
  };
  return () => worker.terminate();
};
