import { useWatched } from '../hooks/use-watched';
import { useMessages } from '../ui/messages';
import type { LibrarySource } from './library-props';

/** How many articles can be searched so far, or why no more can; nothing once all can. */
export function IndexProgress({ source }: { readonly source: LibrarySource }) {
  const t = useMessages();
  const { value } = useWatched(source.indexed);
  if (value === undefined || value.done >= value.total) return null;
  if (value.isFull) {
    return (
      <p class="marks-progress marks-progress--failed" role="alert">
        {t('indexFull', value.done, value.total)}
      </p>
    );
  }
  return (
    <p class="marks-progress">
      <progress aria-label={t('indexing')} max={value.total} value={value.done} />
      <span>{t('indexProgress', value.done, value.total)}</span>
    </p>
  );
}
