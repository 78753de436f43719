import type { NumberMark, QuoteMark } from '../../lib/model/marks';
import { figureValue } from '../../lib/view/figure-value';
import { useMessages } from '../ui/messages';
import { type Box, Popover } from '../ui/Popover';
import { Approximation } from './Approximation';
import { FIGURE_TYPES } from './figure-types';
import { MarkButtons } from './MarkButtons';
import type { MarkActs } from './use-correcting';

export type HintedMark =
  | { readonly layer: 'quote'; readonly mark: QuoteMark }
  | { readonly layer: 'number'; readonly mark: NumberMark };

type Props = {
  readonly anchor: Box;
  /** The innermost first: a figure, then the quotation around it. */
  readonly marks: readonly HintedMark[];
  readonly acts: MarkActs;
  readonly onDone: () => void;
};

/** What the analysis read in a place of the text. Can be pointed at, and goes with Escape. */
export function MarkHint({ anchor, marks, acts, onDone }: Props) {
  const t = useMessages();
  return (
    <Popover anchor={anchor} side="above" class="hint" label={t('hintLabel')} role="dialog">
      {marks.map((hinted) => (
        <div class="hint__line" key={hinted.layer + hinted.mark.start}>
          {hinted.layer === 'number' ? <NumberLine mark={hinted.mark} /> : <QuoteLine mark={hinted.mark} />}
          <MarkButtons hinted={hinted} acts={acts} onDone={onDone} />
        </div>
      ))}
    </Popover>
  );
}

function NumberLine({ mark }: { readonly mark: NumberMark }) {
  const t = useMessages();
  const type = FIGURE_TYPES.find(([id]) => id === mark.type)?.[1] ?? 'typeOther';
  return (
    <p>
      <span class="hint__kind">{t(type)}</span> <Approximation of={mark} />{' '}
      <strong lang="zh-CN">{figureValue(mark, t('localeTag')) || mark.raw}</strong>
    </p>
  );
}

function QuoteLine({ mark }: { readonly mark: QuoteMark }) {
  const t = useMessages();
  if (mark.kind !== 'speech')
    return <p class="hint__kind">{t(mark.kind === 'term' ? 'quoteTerm' : 'quoteTitle')}</p>;
  if (!mark.speaker) return <p>{t('speakerUnknown')}</p>;
  return (
    <p>
      <strong lang="zh-CN">{mark.speaker.text}</strong>
      {mark.speaker.role && <span lang="zh-CN"> · {mark.speaker.role}</span>}
      {mark.corrected ? (
        <span class="hint__kind"> {t('speakerCorrected')}</span>
      ) : (
        mark.cue && <span class="hint__kind"> {t('speakerCue', mark.cue)}</span>
      )}
    </p>
  );
}
