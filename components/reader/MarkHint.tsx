import { useLayoutEffect, useRef } from 'preact/hooks';
import type { NumberMark, QuoteMark } from '../../lib/model/marks';
import { figureValue } from '../../lib/view/figure-value';
import { useMessages } from '../ui/messages';
import { Popover } from '../ui/Popover';
import { Approximation } from './Approximation';
import { FIGURE_TYPES } from './figure-types';
import { MarkButtons } from './MarkButtons';
import type { MarkActs } from './use-correcting';
import type { Hint } from './use-mark-hint';

type Props = {
  readonly hint: Hint;
  readonly acts: MarkActs;
  readonly onDone: () => void;
  /** Tells screen readers, which hear nothing of a box that comes up elsewhere. */
  readonly onSay: (words: string) => void;
};

/** What the analysis read in a place of the text. Can be pointed at or gone into, and goes with Escape. */
export function MarkHint({ hint, acts, onDone, onSay }: Props) {
  const t = useMessages();
  const element = useRef<HTMLDivElement>(null);
  const { anchor, marks, by } = hint;
  useLayoutEffect(() => {
    if (by === 'entered') element.current?.querySelector('button')?.focus();
    if (by !== 'focus') return;
    onSay([...(element.current?.querySelectorAll('p') ?? [])].map((line) => line.textContent).join('\n'));
  }, [by, onSay]);
  return (
    <Popover anchor={anchor} side="above" class="hint" label={t('hintLabel')} role="dialog" element={element}>
      {marks.map((hinted) => (
        <div class="hint__line" key={hinted.layer + hinted.mark.start}>
          {hinted.layer === 'number' ? <NumberLine mark={hinted.mark} /> : <QuoteLine mark={hinted.mark} />}
          <MarkButtons hinted={hinted} acts={acts} onDone={onDone} highlight />
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
