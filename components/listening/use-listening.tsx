import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { ListeningProps } from './ListeningBar';

type Bar = (props: ListeningProps) => VNode;

/** Reading aloud, opened and closed; its code is loaded when it is asked for the first time. */
export function useListening(props: Omit<ListeningProps, 'onClose'>, onLost: () => void) {
  const [open, setOpen] = useState(false);
  const [Bar, setBar] = useState<Bar | null>(null);
  const close = () => setOpen(false);
  return {
    isOpen: open,
    toggle: () => {
      setOpen(!open);
      if (!Bar)
        import('./ListeningBar').then(
          ({ ListeningBar }) => setBar(() => ListeningBar),
          () => {
            setOpen(false);
            onLost();
          },
        );
    },
    bar: open && Bar ? <Bar {...props} onClose={close} /> : null,
  };
}
