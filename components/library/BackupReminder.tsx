import { useState } from 'preact/hooks';
import { useMessages } from '../ui/messages';

/** Says that the last backup is old, until it is put off or a backup is made. */
export function BackupReminder({ transferUrl }: { readonly transferUrl: string }) {
  const t = useMessages();
  const [isOpen, setIsOpen] = useState(true);
  if (!isOpen) return null;
  return (
    <aside class="library__reminder" aria-label={t('transferBackup')}>
      <p>{t('backupReminder')}</p>
      <a class="button button--primary" href={transferUrl}>
        {t('backupNow')}
      </a>
      <button type="button" class="button" onClick={() => setIsOpen(false)}>
        {t('backupLater')}
      </button>
    </aside>
  );
}
