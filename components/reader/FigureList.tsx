import { useMemo, useState } from 'preact/hooks';
import type { NumberMark } from '../../lib/model/marks';
import type { Span } from '../../lib/model/span';
import { figureValue } from '../../lib/view/figure-value';
import {
  type FigureFilter,
  type FigureInSentence,
  type FigureOrder,
  figuresInSentences,
  filteredFigures,
  orderedFigures,
} from '../../lib/view/figures';
import { useMessages } from '../ui/messages';
import { RowKeys } from '../ui/RowKeys';
import { Approximation } from './Approximation';
import { EntryGroup } from './EntryGroup';
import { FigureSieve } from './FigureSieve';
import { FIGURE_TYPES } from './figure-types';
import { MarkMenu } from './MarkMenu';
import type { MarkLayer } from './marks-at';
import type { MarkActs } from './use-correcting';

type Props = {
  readonly text: string;
  readonly numbers: readonly NumberMark[];
  readonly acts: MarkActs;
  readonly onJump: (span: Span, layer: MarkLayer) => void;
};

/** The figures by type, in the order asked for: as the article words them, their normalised value, and their sentence. */
export function FigureList({ text, numbers, acts, onJump }: Props) {
  const t = useMessages();
  const [filter, setFilter] = useState<FigureFilter>({ type: 'all', words: '' });
  const [order, setOrder] = useState<FigureOrder>('text');
  const figures = useMemo(() => figuresInSentences(text, numbers), [text, numbers]);
  const shown = useMemo(
    () => orderedFigures(filteredFigures(figures, filter), order),
    [figures, filter, order],
  );
  let drawn = 0;
  if (numbers.length === 0) return <p class="panel__empty">{t('numbersEmpty')}</p>;
  return (
    <>
      <FigureSieve filter={filter} order={order} onFilter={setFilter} onOrder={setOrder} />
      <p class="panel__hint" role="status">
        {t('figuresShown', shown.length, numbers.length)}
      </p>
      <RowKeys count={shown.length}>
        {FIGURE_TYPES.map(([type, label]) => {
          const ofType = shown.filter(({ mark }) => mark.type === type);
          const above = drawn;
          drawn += ofType.length;
          if (ofType.length === 0) return null;
          return (
            <EntryGroup key={type} above={above} count={ofType.length}>
              <h2 class="panel__head">
                {t(label)} <span class="panel__count">{ofType.length}</span>
              </h2>
              <ul class="figures">
                {ofType.map((figure, index) => (
                  <li key={figure.mark.start} data-index={above + index} data-number={figure.mark.start}>
                    <FigureEntry figure={figure} onJump={onJump} />
                    <MarkMenu hinted={{ layer: 'number', mark: figure.mark }} acts={acts} />
                  </li>
                ))}
              </ul>
            </EntryGroup>
          );
        })}
      </RowKeys>
    </>
  );
}

type EntryProps = { readonly figure: FigureInSentence; readonly onJump: Props['onJump'] };

function FigureEntry({ figure: { mark, sentence }, onJump }: EntryProps) {
  const t = useMessages();
  return (
    <button type="button" class="entry" onClick={() => onJump(mark, 'number')}>
      <span class="figure-entry">
        <span class="figure-entry__raw" lang="zh-CN">
          {mark.raw}
        </span>
        <span class="figure-entry__value">
          <Approximation of={mark} /> {figureValue(mark, t('localeTag'))}
        </span>
      </span>
      <span class="figure-entry__sentence" lang="zh-CN">
        {sentence}
      </span>
    </button>
  );
}
