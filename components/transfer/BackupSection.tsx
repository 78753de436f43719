import { useState } from 'preact/hooks';
import { OLD_BACKUP } from '../../lib/model/settings';
import type { ShowToast } from '../hooks/use-toast';
import { useMessages } from '../ui/messages';
import { JobProgress } from './JobProgress';
import type { TransferProps } from './transfer-props';
import { useJob } from './use-job';

type Props = Pick<TransferProps, 'backedUpAt' | 'actions'> & { readonly show: ShowToast };

/** Everything into one file. */
export function BackupSection({ backedUpAt, actions, show }: Props) {
  const t = useMessages();
  const job = useJob();
  const [withPictures, setWithPictures] = useState(false);
  const last = Date.parse(backedUpAt);
  const isOld = Number.isNaN(last) || Date.now() - last > OLD_BACKUP;
  const backUp = async () => {
    try {
      const done = await job.run(async (watch) => {
        await actions.backUp(watch, withPictures);
        return true;
      });
      show(t(done ? 'backupDone' : 'jobCancelled'));
    } catch {
      show(t('exportFailed'), { tone: 'error' });
    }
  };
  return (
    <section class="transfer__section" aria-labelledby="backup-head">
      <h2 id="backup-head">{t('transferBackup')}</h2>
      <p>{t('backupWhat')}</p>
      <p class={isOld ? 'backup__age backup__age--old' : 'backup__age'}>
        {Number.isNaN(last)
          ? t('backupNever')
          : t(
              isOld ? 'backupOld' : 'backupLast',
              new Date(last).toLocaleDateString(t('localeTag'), { dateStyle: 'long' }),
            )}
      </p>
      <label class="option">
        <input
          type="checkbox"
          checked={withPictures}
          onChange={({ currentTarget }) => setWithPictures(currentTarget.checked)}
        />
        {t('backupPictures')}
      </label>
      <button type="button" class="button button--primary" disabled={job.progress !== null} onClick={backUp}>
        {t('backupNow')}
      </button>
      <JobProgress job={job} />
    </section>
  );
}
