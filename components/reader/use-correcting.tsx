import { useMemo, useState } from 'preact/hooks';
import type { Correction, PlacedAnnotation } from '../../lib/model/annotation';
import type { QuoteMark } from '../../lib/model/marks';
import type { Span } from '../../lib/model/span';
import { peopleOf } from '../../lib/view/people';
import { annotationOn } from '../../lib/view/touched';
import { useStableCallback } from '../hooks/use-stable-callback';
import { useStableList } from '../hooks/use-stable-list';
import type { ShowToast } from '../hooks/use-toast';
import { type MessageKey, useMessages } from '../ui/messages';
import { notStored } from '../ui/not-stored';
import type { HintedMark } from './marks-at';
import { SpeakerDialog } from './parts-on-demand';
import type { ReaderProps } from './reader-props';

/** What can be done with a mark; the same functions over all drawings. */
export type MarkActs = {
  /** Makes a highlight of a mark; of one that is highlighted the note is opened. */
  readonly highlight: (mark: Span) => void;
  readonly isHighlighted: (mark: Span) => boolean;
  readonly askSpeaker: (mark: QuoteMark) => void;
  readonly dismiss: (hinted: HintedMark) => void;
};

type Doing = {
  readonly highlight: (mark: Span) => void;
  readonly open: (placed: PlacedAnnotation) => void;
  readonly undo: () => void;
  readonly show: ShowToast;
};

/** What the reader says against the analysis: stored at once, taken back by undo or from the list of corrections. */
export function useCorrecting(
  { actions, annotations, numbers, quotes }: ReaderProps,
  text: string,
  doing: Doing,
) {
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
    } catch (error) {
      doing.show(t(notStored(error)), {
        tone: 'error',
        actions: [{ label: t('retry'), run: () => change(act, done) }],
      });
    }
  };
  const correct = (mark: Span, correction: Correction, done: MessageKey) =>
    change(() => actions.correct({ start: mark.start, end: mark.end }, correction), done);

  // Hundreds of rows are drawn again only when one of their marks was highlighted.
  const highlighted = useStableList(
    useMemo(() => {
      const notes = annotations.filter(({ annotation }) => !annotation.correction);
      const spans = new Set(notes.map(({ anchor }) => anchor && keyOf(anchor)));
      return [...numbers, ...quotes].filter((mark) => spans.has(keyOf(mark)));
    }, [annotations, numbers, quotes]),
    (a, b) => a === b,
  );
  const highlight = useStableCallback((mark: Span) => {
    const placed = annotationOn(mark, annotations);
    if (placed) doing.open(placed);
    else doing.highlight(mark);
  });
  const dismiss = useStableCallback(({ layer, mark }: HintedMark) => {
    correct(mark, { kind: 'dismiss', layer }, 'correctedDismissed');
  });
  const withdraw = useStableCallback(({ annotation }: PlacedAnnotation) => {
    change(() => actions.remove(annotation.id), 'correctedWithdrawn');
  });
  const acts: MarkActs = useMemo(() => {
    const known = new Set<Span>(highlighted);
    return { highlight, isHighlighted: (mark) => known.has(mark), askSpeaker: setAsked, dismiss };
  }, [highlight, highlighted, dismiss]);

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

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

export type Correcting = ReturnType<typeof useCorrecting>;
