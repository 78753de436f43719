import { useCallback, useState } from 'preact/hooks';
import type { ToastAction, ToastContent } from '../ui/Toast';

export type ShowToast = (
  text: string,
  options?: { tone?: 'error'; actions?: readonly ToastAction[] },
) => void;

/** The one toast of a page: a newer one takes the place of the older. */
export function useToast(): { toast: ToastContent | null; show: ShowToast; close: () => void } {
  const [toast, setToast] = useState<ToastContent | null>(null);
  const show = useCallback<ShowToast>((text, { tone, actions = [] } = {}) => {
    setToast((last) => ({ id: (last?.id ?? 0) + 1, text, tone: tone ?? 'done', actions }));
  }, []);
  const close = useCallback(() => setToast(null), []);
  return { toast, show, close };
}
