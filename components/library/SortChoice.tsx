import { type MessageKey, useMessages } from '../ui/messages';
import { type ListKind, SORTS, type Sort } from './library-address';

const NAMES: Readonly<Record<Sort, MessageKey>> = {
  match: 'sortMatch',
  captured: 'sortCaptured',
  published: 'sortPublished',
  title: 'sortTitle',
  changed: 'sortChanged',
  place: 'sortPlace',
};

type Props = {
  readonly kind: ListKind;
  readonly sort: Sort;
  /** Without words nothing fits better than anything else, and the first order is the second. */
  readonly hasWords: boolean;
  readonly onSort: (sort: Sort) => void;
};

/** The order of a list. */
export function SortChoice({ kind, sort, hasWords, onSort }: Props) {
  const t = useMessages();
  const sorts: readonly Sort[] = hasWords ? SORTS[kind] : SORTS[kind].slice(1);
  const shown = sorts.includes(sort) ? sort : sorts[0];
  return (
    <label class="sort">
      <span>{t('sort')}</span>
      <select
        class="field"
        value={shown}
        onChange={({ currentTarget }) => {
          const to = sorts.find((one) => one === currentTarget.value);
          if (to) onSort(to);
        }}
      >
        {sorts.map((one) => (
          <option key={one} value={one}>
            {t(NAMES[one])}
          </option>
        ))}
      </select>
    </label>
  );
}
