import { useMessages } from '../ui/messages';
import type { HintedMark } from './marks-at';
import type { MarkActs } from './use-correcting';

type Props = {
  readonly hinted: HintedMark;
  readonly acts: MarkActs;
  /** Whether the highlight is among them; a row of the panel has it in sight. */
  readonly highlight?: boolean;
  /** After a button has been pressed. */
  readonly onDone?: () => void;
};

/** Highlight a mark, name another speaker, or say that it is none. */
export function MarkButtons({ hinted, acts, highlight, onDone }: Props) {
  const t = useMessages();
  const button = (label: string, act: () => void) => (
    <button
      type="button"
      class="button mark-buttons__button"
      onClick={() => {
        onDone?.();
        act();
      }}
    >
      {label}
    </button>
  );
  return (
    <div class="mark-buttons">
      {highlight &&
        button(t(acts.isHighlighted(hinted.mark) ? 'hintHighlighted' : 'hintHighlight'), () =>
          acts.highlight(hinted.mark),
        )}
      {hinted.layer === 'quote' && button(t('markSpeaker'), () => acts.askSpeaker(hinted.mark))}
      {button(t(hinted.layer === 'quote' ? 'markNoQuote' : 'markNoNumber'), () => acts.dismiss(hinted))}
    </div>
  );
}
