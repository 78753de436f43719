import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { blockAt, startOf } from '../../lib/view/dom/blocks';
import { focusAnnotation } from './focus-annotation';
import { focusMark, type MarkPlace, placeOfMark } from './focus-mark';

/** What comes and goes over the page: the place to go back to is never in it. */
const PASSING = '.popover, .toast, dialog, [role=menu]';

type Place = {
  readonly element: HTMLElement;
  readonly id: string | null;
  readonly mark: MarkPlace | null;
  readonly start: number | null;
};

/**
 * Gives the focus a place again when what had it has gone (an editor that closed, a highlight that was deleted, a toast that
 * left): where it was before in the page, else on the same highlight or mark, the same block of text, or the text as a whole.
 */
export function useKeptFocus(body: RefObject<HTMLElement | null>): void {
  const place = useRef<Place | null>(null);
  const had = useRef<Element | null>(null);

  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      had.current = target;
      if (target.closest(PASSING)) return;
      const block = target.closest('[data-start]');
      place.current = {
        element: target,
        id: target.getAttribute('data-annotation'),
        mark: block && placeOfMark(target),
        start: block && startOf(block),
      };
    };
    document.addEventListener('focusin', onFocus);
    return () => document.removeEventListener('focusin', onFocus);
  }, []);

  useLayoutEffect(() => {
    if (document.activeElement !== document.body || !had.current || had.current.isConnected) return;
    had.current = null;
    const { element = null, id = null, mark = null, start = null } = place.current ?? {};
    const root = body.current;
    if (element?.isConnected) return element.focus({ preventScroll: true });
    if (root && id !== null && focusAnnotation(root, id)) return;
    if (root && mark && focusMark(root, mark)) return;
    const rest =
      (root && start !== null && blockAt(root, start)) ||
      document.querySelector<HTMLElement>('#panel [aria-selected=true]') ||
      document.querySelector<HTMLElement>('#article');
    rest?.focus({ preventScroll: true });
  });
}
