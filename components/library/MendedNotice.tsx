import { useState } from 'preact/hooks';
import { useMessages } from '../ui/messages';

/** Says which damage was found in the library, and what was done about it. */
export function MendedNotice({ mended, aside }: { readonly mended: number; readonly aside: number }) {
  const t = useMessages();
  const [isOpen, setIsOpen] = useState(true);
  if (!isOpen) return null;
  return (
    <div class="library__reminder" role="alert">
      <p>
        {mended > 0 && t('mendedRows', mended)} {aside > 0 && t('mendedAside', aside)} {t('mendedAdvice')}
      </p>
      <button type="button" class="button" onClick={() => setIsOpen(false)}>
        {t('toastClose')}
      </button>
    </div>
  );
}
