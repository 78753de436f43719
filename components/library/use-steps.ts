import { useMemo } from 'preact/hooks';
import { type StorageFailure, storageFailure } from '../../lib/model/storage-failure';
import type { ShowToast } from '../hooks/use-toast';
import { type MessageKey, useMessages } from '../ui/messages';
import type { Undo } from './library-props';

const SAID = {
  quota: 'stepFull',
  closed: 'stepClosed',
  blocked: 'stepFailed',
  unknown: 'stepFailed',
} as const satisfies Record<StorageFailure, MessageKey>;

/** A step that takes longer than this, in milliseconds, says so: what was said of the step before would be taken for its answer. */
const SLOW = 300;

/** Runs a step of the library, says that it is done, and offers to take it back; says so where the store refused it. */
export function useSteps(show: ShowToast) {
  const t = useMessages();
  return useMemo(() => {
    const attempt = async (work: () => Promise<void>) => {
      const slow = setTimeout(() => show(t('stepRunning')), SLOW);
      try {
        await work();
      } catch (error) {
        show(t(SAID[storageFailure(error)]), {
          tone: 'error',
          actions: [{ label: t('retry'), run: () => void attempt(work) }],
        });
      } finally {
        clearTimeout(slow);
      }
    };
    return (step: () => Promise<Undo>, done: string) =>
      attempt(async () => {
        const undo = await step();
        const takeBack = () =>
          attempt(async () => {
            await undo();
            show(t('stepUndone'));
          });
        show(done, { actions: [{ label: t('undo'), run: () => void takeBack() }] });
      });
  }, [t, show]);
}

export type RunStep = ReturnType<typeof useSteps>;
