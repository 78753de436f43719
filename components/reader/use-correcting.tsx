import { useMemo, useState } from 'preact/hooks';
import type { Correction, PlacedAnnotation } from '../../lib/model/annotation';
import type { QuoteMark } from '../../lib/model/marks';
import type { Span } from '../../lib/model/span';
import { peopleOf } from '../../lib/view/people';
import { useStableCallback } from '../hooks/use-stable-callback';
import type { ShowToast } from '../hooks/use-toast';
import { type MessageKey, useMessages } from '../ui/messages';
import type { HintedMark } from './MarkHint';
import { SpeakerDialog } from './parts-on-demand';
import type { ReaderProps } from './reader-props';

/** What can be done with a mark; the same functions over all drawings. */
export type MarkActs = {
  readonly highlight: (mark: Span) => void;
  readonly askSpeaker: (mark: QuoteMark) => void;
  readonly dismiss: (hinted: HintedMark) => void;
};

type Doing = {
  readonly highlight: (mark: Span) => void;
  readonly undo: () => void;
  readonly show: ShowToast;
};

/** What the reader says against the analysis: stored at once, taken back by undo or from the list of corrections. */
export function useCorrecting({ actions, annotations, quotes }: ReaderProps, text: string, doing: Doing) {
  const t = useMessages();
  const [asked, setAsked] = useState<QuoteMark | null>(null);
  const corrections = useMemo(
    () => annotations.filter(({ annotation }) => annotation.correction),
    [annotations],
  );

  const change = async (act: () => Promise<unknown>, done: MessageKey) => {
    try {
      await act();
      doing.show(t(done), { actions: [{ label: t('undo'), run: doing.undo }] });
    } catch {
      doing.show(t('storeFailed'), {
        tone: 'error',
        actions: [{ label: t('retry'), run: () => change(act, done) }],
      });
    }
  };
  const correct = (mark: Span, correction: Correction, done: MessageKey) =>
    change(() => actions.correct({ start: mark.start, end: mark.end }, correction), done);

  const highlight = useStableCallback(doing.highlight);
  const dismiss = useStableCallback(({ layer, mark }: HintedMark) => {
    correct(mark, { kind: 'dismiss', layer }, 'correctedDismissed');
  });
  const withdraw = useStableCallback(({ annotation }: PlacedAnnotation) => {
    change(() => actions.remove(annotation.id), 'correctedWithdrawn');
  });
  const acts: MarkActs = useMemo(() => ({ highlight, askSpeaker: setAsked, dismiss }), [highlight, dismiss]);

  const dialog = asked && (
    <SpeakerDialog
      statement={text.slice(asked.start, asked.end)}
      speaker={asked.speaker?.text ?? null}
      people={peopleOf(quotes)}
      onChoose={(speaker) => {
        setAsked(null);
        correct(asked, { kind: 'speaker', speaker }, 'correctedSpeaker');
      }}
      onClose={() => setAsked(null)}
    />
  );
  return { acts, corrections, withdraw, dialog };
}

export type Correcting = ReturnType<typeof useCorrecting>;
