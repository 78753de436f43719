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

/** Runs a step of the library, says that it is done, and offers to take it back; says so where the store refused it. */
export function useSteps(show: ShowToast) {
  const t = useMessages();
  return useMemo(() => {
    const attempt = async (work: () => Promise<void>) => {
      try {
        await work();
      } catch (error) {
        show(t(SAID[storageFailure(error)]), {
          tone: 'error',
          actions: [{ label: t('retry'), run: () => void attempt(work) }],
        });
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
