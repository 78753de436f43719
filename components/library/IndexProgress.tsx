import { useWatched } from '../hooks/use-watched';
import { useMessages } from '../ui/messages';
import type { LibrarySource } from './library-props';

/** How many articles can be searched so far; nothing once all can. */
export function IndexProgress({ source }: { readonly source: LibrarySource }) {
  const t = useMessages();
  const { value } = useWatched(source.indexed);
  if (value === undefined || value.done >= value.total) return null;
  return (
    <p class="marks-progress">
      <progress aria-label={t('indexing')} max={value.total} value={value.done} />
      <span>{t('indexProgress', value.done, value.total)}</span>
    </p>
  );
}
