import { useRef, useState } from 'preact/hooks';
import type { Progress, Watch } from './transfer-props';

export type Job = {
  /** null when nothing runs. */
  readonly progress: Progress | null;
  /** Runs one job at a time; resolves to null when it was cancelled. Rejects when it fails. */
  readonly run: <Result>(work: (watch: Watch) => Promise<Result>) => Promise<Result | null>;
  readonly cancel: () => void;
};

/** Something long, with progress and a way to stop it. */
export function useJob(): Job {
  const [progress, setProgress] = useState<Progress | null>(null);
  const control = useRef<AbortController | null>(null);
  return {
    progress,
    async run(work) {
      const own = new AbortController();
      control.current = own;
      setProgress({ done: 0, total: 0 });
      try {
        return await work({ signal: own.signal, onProgress: setProgress });
      } catch (error) {
        if (own.signal.aborted) return null;
        throw error;
      } finally {
        setProgress(null);
      }
    },
    cancel: () => control.current?.abort(),
  };
}
