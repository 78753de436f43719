import { useCallback, useMemo } from 'preact/hooks';
import { parseQuery } from '../../lib/text/search-query';
import type { ShowToast } from '../hooks/use-toast';
import { useWatched } from '../hooks/use-watched';
import { useMessages } from '../ui/messages';
import { FirstSteps } from '../welcome/FirstSteps';
import { ArticleRows } from './ArticleRows';
import { BulkBar } from './BulkBar';
import { IndexProgress } from './IndexProgress';
import type { ListKind, Sort } from './library-address';
import type { LibraryProps } from './library-props';
import { NoteRows } from './NoteRows';
import { SavedSearches } from './SavedSearches';
import { SearchBox } from './SearchBox';
import { SearchFilters } from './SearchFilters';
import { SortChoice } from './SortChoice';
import { useChosen } from './use-chosen';
import { useSteps } from './use-steps';

type Props = Pick<LibraryProps, 'address' | 'onAddress' | 'source' | 'actions' | 'urls'> & {
  readonly kind: ListKind;
  readonly show: ShowToast;
};

const NOTHING: readonly string[] = [];

/** Articles or annotations: the search box, how many there are and in which order, the rows, and what is done with ticked ones. */
export function FoundList({ kind, address, onAddress, source, actions, urls, show }: Props) {
  const t = useMessages();
  const { words, sort } = address;
  const find = useMemo(() => source.find({ kind, words, sort }), [source, kind, words, sort]);
  const { value: found, isCurrent } = useWatched(find);
  const ids = found?.ids ?? NOTHING;
  const chosen = useChosen(ids);
  const run = useSteps(show);
  const isFiltered = words.trim() !== '';
  // What is not indexed yet is neither missing nor counted.
  const isCounted = isCurrent && found?.partial === false;
  const setWords = (next: string) => onAddress({ ...address, words: next }, true);
  const ticked = [...chosen.ticked];
  const remove = useCallback(
    (gone: readonly string[], done: string) => void run(() => actions.remove(kind, gone), done),
    [run, actions, kind],
  );
  const terms = useMemo(() => parseQuery(words).terms, [words]);
  const rows = { ids, source, urls, chosen, words, terms, onRemove: remove };

  if (found?.of === 0 && !found.partial) {
    return kind === 'articles' ? (
      <section class="library__empty">
        <h2>{t('emptyTitle')}</h2>
        <FirstSteps sampleUrl={urls.sample} />
      </section>
    ) : (
      <section class="library__empty">
        <h2>{t('emptyNotesTitle')}</h2>
        <p>{t('emptyNotesHint')}</p>
      </section>
    );
  }
  return (
    <>
      <SearchBox
        label={t(kind === 'articles' ? 'filterLabel' : 'filterNotes')}
        words={words}
        onWords={setWords}
      />
      {(isFiltered || found?.partial) && <IndexProgress source={source} />}
      <SearchFilters words={words} source={source} onWords={setWords} />
      <SavedSearches
        address={address}
        onAddress={onAddress}
        source={source}
        actions={actions}
        urls={urls}
        run={run}
      />
      {found?.faults.map(({ typed, meant, advice }) => (
        <p key={typed} class="library__hint" role="status">
          {meant === null ? t('searchNoOperator', typed) : t('searchMeant', typed, advice)}
        </p>
      ))}
      <div class="library__line">
        <p class="library__found" role="status">
          {isCounted && countText(kind, ids.length)}
        </p>
        <SortChoice
          kind={kind}
          sort={sort}
          hasWords={isFiltered}
          onSort={(to: Sort) => onAddress({ ...address, sort: to }, true)}
        />
      </div>
      {isFiltered && isCounted && ids.length === 0 && (
        <section class="library__none">
          <p>{t('filterNone', words.trim())}</p>
          <button type="button" class="button button--outlined" onClick={() => setWords('')}>
            {t('filterClear')}
          </button>
        </section>
      )}
      <div aria-busy={!isCurrent}>
        {kind === 'articles' ? <ArticleRows {...rows} /> : <NoteRows {...rows} />}
      </div>
      {ticked.length > 0 && (
        <BulkBar
          count={ticked.length}
          found={ids.length}
          tags={source.tags}
          onAll={chosen.tickAll}
          onClear={chosen.clear}
          onTag={(tags) => run(() => actions.tag(kind, ticked, tags), t('bulkTagged', ticked.length))}
          onColor={
            kind === 'notes'
              ? (color) => run(() => actions.recolour(ticked, color), t('bulkRecoloured', ticked.length))
              : undefined
          }
          onExport={() => actions.exportOnly(kind, ticked)}
          onRemove={() => {
            chosen.clear();
            remove(ticked, countText(kind, ticked.length, true));
          }}
        />
      )}
    </>
  );

  function countText(of: ListKind, count: number, removed = false): string {
    if (removed) return t(of === 'articles' ? 'articlesRemoved' : 'notesRemoved', count);
    return t(of === 'articles' ? 'articlesFound' : 'notesFound', count);
  }
}
