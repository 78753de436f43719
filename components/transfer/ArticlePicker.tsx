import { useMemo, useState } from 'preact/hooks';
import type { ArticleSummary } from '../../lib/model/summary';
import { useMessages } from '../ui/messages';
import { matches } from './matches';

type Props = {
  readonly articles: readonly ArticleSummary[];
  /** null: all. */
  readonly chosen: ReadonlySet<string> | null;
  readonly onChoose: (chosen: ReadonlySet<string> | null) => void;
};

/** Rows drawn at once; the filter leads to the others. */
const SHOWN = 100;

/** Which articles an export is of: all of them, or those ticked. */
export function ArticlePicker({ articles, chosen, onChoose }: Props) {
  const t = useMessages();
  const [filter, setFilter] = useState('');
  const isOpen = chosen !== null;
  const found = useMemo(
    () => (isOpen ? articles.filter((article) => matches(article, filter)) : []),
    [isOpen, articles, filter],
  );
  const toggle = (id: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    onChoose(next);
  };
  return (
    <fieldset class="picker">
      <legend>{t('pickerLegend')}</legend>
      <label class="option">
        <input type="radio" name="scope" checked={chosen === null} onChange={() => onChoose(null)} />
        {t('pickerAll', articles.length)}
      </label>
      <label class="option">
        <input
          type="radio"
          name="scope"
          checked={chosen !== null}
          onChange={() => onChoose(chosen ?? new Set())}
        />
        {t('pickerSome', chosen?.size ?? 0)}
      </label>
      {chosen !== null && (
        <>
          <div class="picker__tools">
            <input
              type="search"
              class="field"
              aria-label={t('filterLabel')}
              placeholder={t('filterLabel')}
              value={filter}
              onInput={({ currentTarget }) => setFilter(currentTarget.value)}
            />
            <button
              type="button"
              class="button button--outlined"
              onClick={() => onChoose(new Set([...chosen, ...found.map(({ id }) => id)]))}
            >
              {t('pickerTickFound', found.length)}
            </button>
            <button type="button" class="button button--outlined" onClick={() => onChoose(new Set())}>
              {t('pickerTickNone')}
            </button>
          </div>
          <ul class="picker__list">
            {found.slice(0, SHOWN).map(({ id, meta, highlights }) => (
              <li key={id}>
                <label class="option">
                  <input
                    type="checkbox"
                    checked={chosen.has(id)}
                    onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
                  />
                  <span lang="zh-CN">{meta.title}</span>
                  {highlights > 0 && <span class="picker__count">{t('rowHighlights', highlights)}</span>}
                </label>
              </li>
            ))}
          </ul>
          {found.length > SHOWN && <p class="hint">{t('pickerMore', found.length - SHOWN)}</p>}
        </>
      )}
    </fieldset>
  );
}
