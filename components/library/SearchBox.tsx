import { Icon } from '../ui/Icon';
import { useMessages } from '../ui/messages';

type Props = { readonly words: string; readonly onWords: (words: string) => void };

/** The one search box over all lists. */
export function SearchBox({ words, onWords }: Props) {
  const t = useMessages();
  return (
    <search class="library__search">
      <Icon name="search" />
      <input
        type="search"
        aria-label={t('filterLabel')}
        placeholder={t('filterLabel')}
        value={words}
        onInput={({ currentTarget }) => onWords(currentTarget.value)}
      />
    </search>
  );
}
