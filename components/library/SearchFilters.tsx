import { useState } from 'preact/hooks';
import { COLORS } from '../../lib/model/annotation';
import { filterValue, type Operator, withFilter } from '../../lib/text/search-query';
import { useWatched } from '../hooks/use-watched';
import { useColorName } from '../reader/color-names';
import { useMessages } from '../ui/messages';
import type { LibrarySource } from './library-props';

type Props = {
  readonly words: string;
  readonly source: LibrarySource;
  readonly onWords: (words: string) => void;
};

/** Filters as fields; each writes its operator into the search box, where it can be seen, learned and kept in the address. */
export function SearchFilters({ words, source, onWords }: Props) {
  const t = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="search-filters" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('filters')}</summary>
      {isOpen && <Fields words={words} source={source} onWords={onWords} />}
    </details>
  );
}

function Fields({ words, source, onWords }: Props) {
  const t = useMessages();
  const colorName = useColorName();
  const { value: tags = [] } = useWatched(source.tags);
  const set = (name: Operator, value: string) => onWords(withFilter(words, name, value));
  const choice = (name: Operator, label: string, options: readonly (readonly [string, string])[]) => (
    <label class="filters__part">
      <span>{label}</span>
      <select
        class="field"
        value={filterValue(words, name)}
        onChange={({ currentTarget }) => set(name, currentTarget.value)}
      >
        <option value="">{t('figuresAll')}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  const typed = (name: Operator, label: string) => (
    <label class="filters__part">
      <span>{label}</span>
      <input
        type="text"
        class="field"
        value={filterValue(words, name)}
        onChange={({ currentTarget }) => set(name, currentTarget.value.trim())}
      />
    </label>
  );
  const day = (name: 'after' | 'before', label: string) => (
    <label class="filters__part">
      <span>{label}</span>
      <input
        type="date"
        class="field"
        value={filterValue(words, name)}
        onChange={({ currentTarget }) => set(name, currentTarget.value)}
      />
    </label>
  );
  return (
    <>
      <div class="filters">
        {choice(
          'tag',
          t('tags'),
          tags.map(({ tag }) => [tag, tag]),
        )}
        {choice(
          'color',
          t('columnColor'),
          COLORS.map((color) => [color, colorName(color)]),
        )}
        {choice('has', t('note'), [['note', t('filterHasNote')]])}
        {choice('is', t('filterPlace'), [['orphan', t('filterOrphan')]])}
        {typed('speaker', t('columnSpeaker'))}
        {typed('section', t('filterSection'))}
        {typed('site', t('filterSite'))}
        {day('after', t('filterAfter'))}
        {day('before', t('filterBefore'))}
      </div>
      <p class="hint filters__hint">{t('filtersHint')}</p>
    </>
  );
}
