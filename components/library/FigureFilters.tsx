import type { FigureFilter } from '../../lib/model/across-articles';
import { FIGURE_TYPES } from '../reader/figure-types';
import { useMessages } from '../ui/messages';
import { SearchBox } from './SearchBox';

type Props = {
  readonly filter: FigureFilter;
  readonly units: readonly string[];
  readonly onFilter: (filter: FigureFilter) => void;
};

/** Narrows the ledger: words of the sentence, type, unit, and days of publication. */
export function FigureFilters({ filter, units, onFilter }: Props) {
  const t = useMessages();
  const day = (part: 'after' | 'before', label: string) => (
    <label class="filters__part">
      <span>{label}</span>
      <input
        type="date"
        class="field"
        value={filter[part]}
        onInput={({ currentTarget }) => onFilter({ ...filter, [part]: currentTarget.value })}
      />
    </label>
  );
  return (
    <>
      <SearchBox
        label={t('figuresWords')}
        words={filter.words}
        onWords={(words) => onFilter({ ...filter, words })}
      />
      <div class="filters">
        <label class="filters__part">
          <span>{t('figuresType')}</span>
          <select
            class="field"
            value={filter.type}
            onChange={({ currentTarget }) => {
              const chosen = FIGURE_TYPES.find(([type]) => type === currentTarget.value);
              onFilter({ ...filter, type: chosen?.[0] ?? '' });
            }}
          >
            <option value="">{t('figuresAll')}</option>
            {FIGURE_TYPES.map(([type, key]) => (
              <option key={type} value={type}>
                {t(key)}
              </option>
            ))}
          </select>
        </label>
        <label class="filters__part">
          <span>{t('columnUnit')}</span>
          <select
            class="field"
            value={filter.unit}
            onChange={({ currentTarget }) => onFilter({ ...filter, unit: currentTarget.value })}
          >
            <option value="">{t('figuresAll')}</option>
            {units.map((unit) => (
              <option key={unit} value={unit} lang="zh-CN">
                {unit}
              </option>
            ))}
          </select>
        </label>
        {day('after', t('filterAfter'))}
        {day('before', t('filterBefore'))}
      </div>
    </>
  );
}
