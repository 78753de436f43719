import { useMessages } from '../ui/messages';
import type { Job } from './use-job';

/** How far a job is, and the button that stops it; nothing while none runs. */
export function JobProgress({ job }: { readonly job: Job }) {
  const t = useMessages();
  if (job.progress === null) return null;
  const { done, total } = job.progress;
  return (
    <div class="job">
      <progress aria-label={t('jobProgress')} {...(total > 0 && { max: total, value: done })} />
      <span class="job__count" role="status">
        {total > 0 ? t('jobCount', done, total) : ''}
      </span>
      <button type="button" class="button button--outlined" onClick={job.cancel}>
        {t('jobCancel')}
      </button>
    </div>
  );
}
