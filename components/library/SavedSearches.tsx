import { useState } from 'preact/hooks';
import type { SavedSearch } from '../../lib/model/saved-search';
import { useWatched } from '../hooks/use-watched';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { useMessages } from '../ui/messages';
import { isListKind, type LibraryAddress, sortOf } from './library-address';
import type { LibraryProps } from './library-props';
import { SearchNameDialog } from './SearchNameDialog';
import type { RunStep } from './use-steps';

type Props = Pick<LibraryProps, 'address' | 'onAddress' | 'source' | 'actions' | 'urls'> & {
  readonly run: RunStep;
};

const NONE: readonly SavedSearch[] = [];

/** The searches that the user keeps, one click away, and a way to keep the present one. */
export function SavedSearches({ address, onAddress, source, actions, urls, run }: Props) {
  const t = useMessages();
  const { value: searches = NONE } = useWatched(source.searches);
  const [isEditing, setEditing] = useState(false);
  const [naming, setNaming] = useState<SavedSearch | null>(null);
  const { view, sort } = address;
  const words = address.words.trim();
  const isShown = (search: SavedSearch) => search.view === view && search.words === words;
  const isNew = words !== '' && isListKind(view) && !searches.some(isShown);
  if (searches.length === 0 && !isNew) return null;

  const toOf = (search: SavedSearch): LibraryAddress => ({
    ...address,
    view: search.view,
    words: search.words,
    sort: sortOf(search.view, search.sort),
  });
  const keep = () => {
    if (isListKind(view)) setNaming({ id: crypto.randomUUID(), name: words.slice(0, 60), view, words, sort });
  };
  const isKept = (search: SavedSearch) => searches.some(({ id }) => id === search.id);
  return (
    <nav class="searches" aria-label={t('searchesKept')}>
      <ul class="searches__list">
        {searches.map((search) => (
          <li key={search.id} class="searches__one">
            <a
              class="searches__name"
              href={urls.library(toOf(search))}
              title={search.words}
              aria-current={isShown(search) ? 'true' : undefined}
              onClick={(event) => {
                // With a key held the browser opens a tab or a window, as for any link.
                if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                event.preventDefault();
                onAddress(toOf(search));
              }}
            >
              {search.name}
            </a>
            {isEditing && (
              <>
                <IconButton
                  icon="edit"
                  label={t('searchRename', search.name)}
                  onClick={() => setNaming(search)}
                />
                <IconButton
                  icon="delete"
                  label={t('searchDelete', search.name)}
                  onClick={() => run(() => actions.deleteSearch(search), t('searchDeleted', search.name))}
                />
              </>
            )}
          </li>
        ))}
        {isNew && (
          <li>
            <button type="button" class="button button--labelled" onClick={keep}>
              <Icon name="plus" />
              <span class="button__label">{t('searchKeepThis')}</span>
            </button>
          </li>
        )}
        {searches.length > 0 && (
          <li>
            <button
              type="button"
              class="button button--labelled"
              aria-pressed={isEditing}
              onClick={() => setEditing(!isEditing)}
            >
              <span class="button__label">{t(isEditing ? 'searchesDone' : 'searchesEdit')}</span>
            </button>
          </li>
        )}
      </ul>
      {naming && (
        <SearchNameDialog
          title={isKept(naming) ? t('searchRename', naming.name) : t('searchKeepThis')}
          name={naming.name}
          onClose={() => setNaming(null)}
          onName={(name) => {
            setNaming(null);
            const before = searches.find(({ id }) => id === naming.id);
            void run(() => actions.saveSearch({ ...naming, name }, before), t('searchSaved', name));
          }}
        />
      )}
    </nav>
  );
}
