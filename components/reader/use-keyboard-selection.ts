import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { isSpot, type Place } from '../../lib/model/annotation';
import type { Span } from '../../lib/model/span';
import { blockAt, startOf } from '../../lib/view/dom/blocks';
import { selectSpan } from '../../lib/view/dom/select-span';
import { sentenceAfter, sentenceBefore, withEndMoved, withStartMoved } from '../../lib/view/step-span';
import { selectedIn } from '../hooks/use-selection-span';
import { blockInSight, focusedBlock } from './focus-block';

/**
 * Selecting without a mouse: the selection is the cursor, so that all that acts on a selection acts on it. Every move is told to
 * screen readers, which hear nothing of a selection that a page makes.
 */
export function useKeyboardSelection(
  body: RefObject<HTMLElement | null>,
  text: string,
  say: (words: string) => void,
) {
  /** What was selected last: when it has been marked and is no longer selected, reading goes on from there. */
  const last = useRef<Span | null>(null);
  const whole = () => body.current && selectedIn(body.current, text);
  const selectedPlace = (): Place | null => whole()?.place ?? null;
  /** What can be moved: a selection in a cell cannot. */
  const selected = (): Span | null => {
    const place = selectedPlace();
    return place && !isSpot(place) ? place : null;
  };

  const select = (span: Span | null, told: Span | null = span): boolean => {
    const block = span && body.current && blockAt(body.current, span.end);
    if (!span || !body.current || !block) return false;
    block.focus({ preventScroll: true });
    selectSpan(body.current, span);
    last.current = span;
    const end = document.getSelection()?.focusNode?.parentElement ?? block;
    end.scrollIntoView?.({ block: 'nearest' });
    if (told) say(text.slice(told.start, told.end));
    return true;
  };

  /** Where a first move begins: behind (1) or before (-1) what was selected last in the block that has the focus, else at that block, else at the first in sight. */
  const startingPoint = (step: 1 | -1): number => {
    const root = body.current;
    const block = root && (focusedBlock(root) ?? blockInSight(root));
    if (root && last.current && blockAt(root, last.current.end) === block)
      return step === 1 ? last.current.end : last.current.start;
    return block ? startOf(block) : 0;
  };

  const extended = (end: Span | null): boolean => {
    const span = selected();
    if (!span) return select(sentenceAfter(text, startingPoint(1)));
    return end !== null && select({ start: span.start, end: end.end }, end);
  };

  return {
    selected,
    selectedPlace,
    /** From now on a first move begins at the block that has the focus. */
    forget: () => {
      last.current = null;
    },
    /** Whether a selection is over several cells, so that nothing can be made of it. */
    isOverCells: () => whole()?.place === null,
    select,
    nextSentence: () => select(sentenceAfter(text, selected()?.end ?? startingPoint(1))),
    previousSentence: () => select(sentenceBefore(text, selected()?.start ?? startingPoint(-1))),
    extendSentence: () => extended(sentenceAfter(text, selected()?.end ?? 0)),
    shrinkSentence: () => {
      const span = selected();
      const last = span && sentenceBefore(text, span.end);
      if (!span || !last || last.start <= span.start) return false;
      const rest = sentenceBefore(text, last.start);
      return select({ start: span.start, end: rest?.end ?? last.start }, rest);
    },
    moveEnd: (by: 1 | -1) => () => {
      const span = selected();
      const moved = span && withEndMoved(text, span, by);
      return moved !== null && span !== null && select(moved, between(span.end, moved.end));
    },
    moveStart: (by: 1 | -1) => () => {
      const span = selected();
      const moved = span && withStartMoved(text, span, by);
      return moved !== null && span !== null && select(moved, between(span.start, moved.start));
    },
  };
}

export type KeyboardSelection = ReturnType<typeof useKeyboardSelection>;

/** The characters that a move took in or left out. */
const between = (a: number, b: number): Span => ({ start: Math.min(a, b), end: Math.max(a, b) });
