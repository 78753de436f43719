import { useEffect } from 'preact/hooks';
import { IconButton } from './IconButton';

export type ToastAction = { readonly label: string; readonly run: () => void };
/** Errors stay until they are closed; anything else leaves by itself. */
export type ToastContent = {
  readonly id: number;
  readonly text: string;
  readonly tone: 'done' | 'error';
  readonly actions?: readonly ToastAction[];
};

type Props = {
  readonly toast: ToastContent | null;
  readonly closeLabel: string;
  readonly onClose: () => void;
};

const STAYS = 10_000;

/** Says what was done, in sight and for screen readers, with ways on such as “undo”. */
export function Toast({ toast, closeLabel, onClose }: Props) {
  useEffect(() => {
    if (!toast || toast.tone === 'error') return;
    const timer = setTimeout(onClose, STAYS);
    return () => clearTimeout(timer);
  }, [toast, onClose]);
  return (
    <div class="toasts" role="status">
      {toast && (
        <div
          class={`toast toast--${toast.tone}`}
          key={toast.id}
          role={toast.tone === 'error' ? 'alert' : undefined}
        >
          <span class="toast__text">{toast.text}</span>
          {toast.actions?.map(({ label, run }) => (
            <button key={label} type="button" class="toast__action" onClick={run}>
              {label}
            </button>
          ))}
          <IconButton icon="close" label={closeLabel} onClick={onClose} />
        </div>
      )}
    </div>
  );
}
