import { isSpot, type Place, type PlacedAnnotation } from '../../lib/model/annotation';
import { textFragmentUrl } from '../../lib/text/text-fragment';
import { hullOf, mostCovered, touched } from '../../lib/view/touched';
import { wordsAt } from '../../lib/view/words-at';
import type { ShowToast } from '../hooks/use-toast';
import { useMessages } from '../ui/messages';
import { notStored } from '../ui/not-stored';
import type { ReaderProps } from './reader-props';
import type { Annotating } from './use-annotating';

/** What can be done with a passage besides marking it: fit or merge the highlights there, copy it with its source or its address. */
export function usePassage(
  { article, actions }: ReaderProps,
  text: string,
  annotations: readonly PlacedAnnotation[],
  annotating: Annotating,
  show: ShowToast,
) {
  const t = useMessages();
  const undo = { label: t('undo'), run: annotating.undo };
  const failed = (error: unknown, retry: () => void) =>
    show(t(notStored(error)), { tone: 'error', actions: [{ label: t('retry'), run: retry }] });

  const adjust = async (id: string, span: Place) => {
    try {
      await actions.attach(id, span);
      show(t('fitted'), { actions: [undo] });
    } catch (error) {
      failed(error, () => adjust(id, span));
    }
  };
  const merge = async (merged: readonly PlacedAnnotation[]) => {
    const span = hullOf(merged);
    if (!span) return;
    try {
      const ids = merged.map(({ annotation }) => annotation.id);
      await actions.merge(ids, span);
      show(t('merged', ids.length), { actions: [undo] });
    } catch (error) {
      failed(error, () => merge(merged));
    }
  };

  const wordsOf = (place: Place) => wordsAt(text, article.blocks, place);
  const inText = annotations.filter(({ anchor }) => !anchor?.spot);

  return {
    /** The highlight that can be made as long as the span; null where there is none, or it is so already. */
    toFit: (span: Place): PlacedAnnotation | null => {
      if (isSpot(span)) return null;
      const placed = mostCovered(span, inText);
      const same = placed?.anchor?.start === span.start && placed.anchor.end === span.end;
      return same ? null : placed;
    },
    /** The highlights at the span that can become one; none where there are fewer than two. */
    toMerge: (span: Place): readonly PlacedAnnotation[] => {
      if (isSpot(span)) return [];
      const there = touched(text, span, inText);
      return there.length > 1 ? there : [];
    },
    adjust,
    merge,
    /** The words that stand at a place now. */
    words: wordsOf,
    copy: (place: Place) => annotating.copy(wordsOf(place)),
    copyCited: (place: Place) => annotating.copy(actions.citation(wordsOf(place))),
    copyLink: (place: Place) => {
      const [searched, span] = isSpot(place)
        ? [wordsOf(place), { start: 0, end: wordsOf(place).length }]
        : [text, place];
      annotating.copy(textFragmentUrl(article.meta.url, searched, span));
    },
  };
}

export type Passage = ReturnType<typeof usePassage>;
