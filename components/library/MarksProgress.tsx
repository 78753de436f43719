import type { AllMarks } from '../../lib/model/across-articles';
import { useMessages } from '../ui/messages';

/** How many articles have been read for statements and figures; nothing once all are. */
export function MarksProgress({ marks }: { readonly marks: AllMarks | undefined }) {
  const t = useMessages();
  const { done = 0, total = 0 } = marks ?? {};
  if (marks !== undefined && done >= total) return null;
  const label = t('marksProgress', done, total);
  return (
    <p class="marks-progress">
      <progress aria-label={t('marksReading')} max={Math.max(1, total)} value={done} />
      <span>{marks === undefined ? t('marksReading') : label}</span>
    </p>
  );
}
