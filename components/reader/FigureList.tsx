import type { NumberMark } from '../../lib/model/marks';
import type { Span } from '../../lib/model/span';
import { figureValue } from '../../lib/view/figure-value';
import { useMessages } from '../ui/messages';
import { Approximation } from './Approximation';
import { FIGURE_TYPES } from './figure-types';
import { MarkMenu } from './MarkMenu';
import type { MarkActs } from './use-correcting';

type Props = {
  readonly text: string;
  readonly numbers: readonly NumberMark[];
  readonly acts: MarkActs;
  readonly onJump: (span: Span) => void;
};

/** All figures by type, in text order: as the article words them, and their normalised value. */
export function FigureList({ numbers, acts, onJump }: Props) {
  const t = useMessages();
  if (numbers.length === 0) return <p class="panel__empty">{t('numbersEmpty')}</p>;
  return (
    <>
      {FIGURE_TYPES.map(([type, label]) => {
        const marks = numbers.filter((mark) => mark.type === type);
        if (marks.length === 0) return null;
        return (
          <section key={type}>
            <h2 class="panel__head">
              {t(label)} <span class="panel__count">{marks.length}</span>
            </h2>
            <ul class="figures">
              {marks.map((mark) => (
                <li key={mark.start}>
                  <button type="button" class="entry figure-entry" onClick={() => onJump(mark)}>
                    <span class="figure-entry__raw" lang="zh-CN">
                      {mark.raw}
                    </span>
                    <span class="figure-entry__value">
                      <Approximation of={mark} /> {figureValue(mark, t('localeTag'))}
                    </span>
                  </button>
                  <MarkMenu hinted={{ layer: 'number', mark }} acts={acts} />
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
