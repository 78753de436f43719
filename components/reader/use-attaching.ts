import { useState } from 'preact/hooks';
import type { Annotation, Place } from '../../lib/model/annotation';
import type { ShowToast } from '../hooks/use-toast';
import { useMessages } from '../ui/messages';
import { notStored } from '../ui/not-stored';
import type { ReaderActions } from './reader-props';

/** Looking, with the user, for a new place of an annotation that has lost its own; or keeping it without one. */
export function useAttaching(
  actions: Pick<ReaderActions, 'attach' | 'keepUnplaced'>,
  show: ShowToast,
  undo: () => void,
) {
  const t = useMessages();
  const [orphan, setOrphan] = useState<Annotation | null>(null);
  const attempt = async (act: () => Promise<void>, done: string) => {
    try {
      await act();
      show(done, { actions: [{ label: t('undo'), run: undo }] });
    } catch (error) {
      show(t(notStored(error)), {
        tone: 'error',
        actions: [{ label: t('retry'), run: () => attempt(act, done) }],
      });
    }
  };
  return {
    /** The annotation that a place is being looked for; null most of the time. */
    orphan,
    begin: setOrphan,
    cancel: () => setOrphan(null),
    attach: (place: Place) => {
      if (orphan === null) return;
      setOrphan(null);
      attempt(() => actions.attach(orphan.id, place), t('attached'));
    },
    keep: ({ id }: Annotation) => attempt(() => actions.keepUnplaced(id), t('orphanKept')),
  };
}

export type Attaching = ReturnType<typeof useAttaching>;
