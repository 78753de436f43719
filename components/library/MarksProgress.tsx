import { useWatched } from '../hooks/use-watched';
import { useMessages } from '../ui/messages';
import type { LibrarySource } from './library-props';

type Props = { readonly source: Pick<LibrarySource, 'derived' | 'derivingFailed'> };

/** How many articles have been read for statements and figures, or why no more are; nothing once all are. */
export function MarksProgress({ source }: Props) {
  const t = useMessages();
  const { value: progress } = useWatched(source.derived);
  const { value: failure } = useWatched(source.derivingFailed);
  const { done = 0, total = 0 } = progress ?? {};
  if (progress !== undefined && done >= total) return null;
  if (progress !== undefined && failure) {
    return (
      <p class="marks-progress marks-progress--failed" role="alert">
        {t(failure === 'quota' ? 'marksFull' : 'marksFailed', done, total)}
      </p>
    );
  }
  return (
    <p class="marks-progress">
      <progress aria-label={t('marksReading')} max={Math.max(1, total)} value={done} />
      <span>{progress === undefined ? t('marksReading') : t('marksProgress', done, total)}</span>
    </p>
  );
}
