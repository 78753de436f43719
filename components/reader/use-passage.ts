import type { PlacedAnnotation } from '../../lib/model/annotation';
import type { Span } from '../../lib/model/span';
import { textFragmentUrl } from '../../lib/text/text-fragment';
import { hullOf, mostCovered, touched } from '../../lib/view/touched';
import type { ShowToast } from '../hooks/use-toast';
import { useMessages } from '../ui/messages';
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
  const failed = (retry: () => void) =>
    show(t('storeFailed'), { tone: 'error', actions: [{ label: t('retry'), run: retry }] });

  const adjust = async (id: string, span: Span) => {
    try {
      await actions.attach(id, span);
      show(t('fitted'), { actions: [undo] });
    } catch {
      failed(() => adjust(id, span));
    }
  };
  const merge = async (merged: readonly PlacedAnnotation[]) => {
    const span = hullOf(merged);
    if (!span) return;
    try {
      const ids = merged.map(({ annotation }) => annotation.id);
      await actions.merge(ids, span);
      show(t('merged', ids.length), { actions: [undo] });
    } catch {
      failed(() => merge(merged));
    }
  };

  return {
    /** The highlight that can be made as long as the span; null where there is none, or it is so already. */
    toFit: (span: Span): PlacedAnnotation | null => {
      const placed = mostCovered(span, annotations);
      const same = placed?.anchor?.start === span.start && placed.anchor.end === span.end;
      return same ? null : placed;
    },
    /** The highlights at the span that can become one; none where there are fewer than two. */
    toMerge: (span: Span): readonly PlacedAnnotation[] => {
      const there = touched(text, span, annotations);
      return there.length > 1 ? there : [];
    },
    adjust,
    merge,
    copy: (span: Span) => annotating.copy(text.slice(span.start, span.end)),
    copyCited: (span: Span) => annotating.copy(actions.citation(span)),
    copyLink: (span: Span) => annotating.copy(textFragmentUrl(article.meta.url, text, span)),
  };
}

export type Passage = ReturnType<typeof usePassage>;
