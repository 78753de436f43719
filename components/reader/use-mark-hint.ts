import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Box, inPage } from '../ui/Popover';
import { type HintedMark, MARK, type MarksAt } from './marks-at';

export type Hint = {
  readonly marks: readonly HintedMark[];
  readonly anchor: Box;
  /** What brought it up; `entered`: the focus goes into it. */
  readonly by: 'pointer' | 'focus' | 'entered';
};

const OPENS_AFTER = 250;
const CLOSES_AFTER = 250;
/** A jump scrolls, and what comes into sight is drawn only then: the place is known a little later. */
const SETTLES = 80;

/**
 * The marks under the pointer, under a tap or with the focus. Stays while the pointer is on the hint itself or the focus is on
 * the mark; Escape takes it away; Enter on the mark goes into it. `selector`: the marks of the layers that are switched on.
 */
export function useMarkHint(
  root: RefObject<HTMLElement | null>,
  marksAt: MarksAt,
  selector: string,
): { hint: Hint | null; close: () => void } {
  const [hint, setHint] = useState<Hint | null>(null);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let by: Hint['by'] | null = null;
    /** By Escape: then the mark that has the focus stays without its hint. */
    let dismissed = false;
    let focused: HTMLElement | null = null;
    let last = { x: Number.NaN, y: Number.NaN };
    const after = (delay: number, next: () => Hint | null) => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const found = next();
        by = found?.by ?? null;
        setHint(found);
      }, delay);
    };
    const hintAt = (target: EventTarget | null, how: Hint['by'], at?: typeof last): Hint | null => {
      if (selector === '' || !(target instanceof Element) || !root.current?.contains(target)) return null;
      const element = target.closest(selector);
      const marks = marksAt(element).filter(({ layer }) => selector.includes(layer));
      const rects = [...(element?.getClientRects() ?? [])];
      const line = rects.find(({ top, bottom }) => at && at.y >= top && at.y <= bottom) ?? rects[0];
      if (marks.length === 0 || !line) return null;
      const narrow = marks[0]?.layer === 'number' || !at;
      const box = narrow ? line : { left: at.x, top: line.top, width: 0, height: line.height };
      return { marks, anchor: inPage(box), by: how };
    };
    const hintOfFocus = (how: Hint['by'] = 'focus'): Hint | null =>
      !dismissed && document.activeElement?.matches(MARK) && document.activeElement.matches(':focus-visible')
        ? hintAt(document.activeElement, how)
        : null;

    const onOver = (event: PointerEvent) => {
      const at = { x: event.clientX, y: event.clientY };
      // The text may move below a pointer that rests.
      const rests = at.x === last.x && at.y === last.y;
      last = at;
      if (event.pointerType === 'touch' || event.buttons > 0 || rests) return;
      if (event.target instanceof Element && event.target.closest('.hint')) return clearTimeout(timer);
      const next = hintAt(event.target, 'pointer', at);
      if (next) after(OPENS_AFTER, () => next);
      else if (by === 'pointer' || by === null) after(CLOSES_AFTER, hintOfFocus);
    };
    const onClick = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest('.hint, [data-annotation], a')) return;
      const isSelecting = document.getSelection()?.isCollapsed === false;
      const next = isSelecting
        ? null
        : hintAt(event.target, 'pointer', { x: event.clientX, y: event.clientY });
      after(0, () => next);
    };
    const onFocusIn = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target.closest('.hint')) return;
      if (target.matches(MARK) && root.current?.contains(target)) {
        dismissed = false;
        focused = target;
        after(SETTLES, hintOfFocus);
      } else if (by === 'focus' || by === 'entered') after(0, () => null);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        if (document.activeElement?.closest('.hint')) focused?.focus({ preventScroll: true });
        dismissed = true;
        after(0, () => null);
      }
      if (event.key === 'Enter' && event.target instanceof Element && event.target.matches(MARK)) {
        dismissed = false;
        after(0, () => hintOfFocus('entered'));
      }
    };
    document.addEventListener('pointerover', onOver);
    document.addEventListener('click', onClick);
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('keydown', onKeyDown);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointerover', onOver);
      document.removeEventListener('click', onClick);
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('keydown', onKeyDown);
    };
  }, [root, marksAt, selector]);

  return { hint, close: () => setHint(null) };
}
