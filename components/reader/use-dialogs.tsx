import { useState } from 'preact/hooks';
import { KeysDialog, RemovalsDialog } from './parts-on-demand';
import type { ReaderProps } from './reader-props';
import type { Annotating } from './use-annotating';

/** The dialogs of the reading view as a whole: its keys, and what the extraction left out. */
export function useDialogs({ settings, removals }: ReaderProps, annotating: Annotating) {
  const [open, setOpen] = useState<'keys' | 'removals' | null>(null);
  const close = () => setOpen(null);
  return {
    openKeys: () => setOpen('keys'),
    openRemovals: () => setOpen('removals'),
    dialogs: (
      <>
        {open === 'keys' && (
          <KeysDialog settings={settings} onChange={annotating.changeSettings} onClose={close} />
        )}
        {open === 'removals' && (
          <RemovalsDialog
            removals={removals}
            onBringBack={(removal) => {
              close();
              annotating.bringBack(removal);
            }}
            onClose={close}
          />
        )}
      </>
    ),
  };
}
