import { useMemo } from 'preact/hooks';
import type { ShowToast } from '../hooks/use-toast';
import { type MessageKey, useMessages } from '../ui/messages';
import type { LibraryActions, StepFailure, Undo } from './library-props';

const SAID = {
  quota: 'stepFull',
  closed: 'stepClosed',
  blocked: 'stepFailed',
  unknown: 'stepFailed',
} as const satisfies Record<StepFailure, MessageKey>;

/** Runs a step of the library, says that it is done, and offers to take it back; says so where the store refused it. */
export function useSteps(show: ShowToast, failureOf: LibraryActions['failureOf']) {
  const t = useMessages();
  return useMemo(() => {
    const attempt = async (work: () => Promise<void>) => {
      try {
        await work();
      } catch (error) {
        show(t(SAID[failureOf(error)]), {
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
  }, [t, show, failureOf]);
}

export type RunStep = ReturnType<typeof useSteps>;
