import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { markStops, placeOfMark } from './focus-mark';

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowLeft: -1 };

/**
 * One stop of Tab for all marks of the text, the one that had the focus last: hundreds would bury the highlights between them.
 * The arrow keys lead from mark to mark. `selector`: the marks of the layers that are switched on.
 */
export function useMarkStops(root: RefObject<HTMLElement | null>, selector: string): void {
  // After every drawing, for it may have taken the stop away.
  useEffect(() => {
    if (!root.current || selector === '') return;
    const stop = root.current.querySelector('[tabindex="0"]:is([data-number], [data-quote])');
    if (stop?.matches(selector)) return;
    stop?.setAttribute('tabindex', '-1');
    root.current.querySelector(selector)?.setAttribute('tabindex', '0');
  });

  useEffect(() => {
    const element = root.current;
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || !placeOfMark(target)) return;
      const stop = element?.querySelector('[tabindex="0"]:is([data-number], [data-quote])');
      stop?.setAttribute('tabindex', '-1');
      target.tabIndex = 0;
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey, shiftKey } = event;
      const step = ctrlKey || metaKey || altKey || shiftKey ? undefined : STEPS[key];
      if (!element || !step || !(target instanceof HTMLElement) || !placeOfMark(target)) return;
      const stops = markStops(element, selector);
      const next = stops[stops.indexOf(target) + step];
      if (!next) return;
      event.preventDefault();
      next.tabIndex = 0;
      next.focus({ preventScroll: true });
      next.scrollIntoView?.({ block: 'nearest' });
    };
    element?.addEventListener('focusin', onFocus);
    element?.addEventListener('keydown', onKeyDown);
    return () => {
      element?.removeEventListener('focusin', onFocus);
      element?.removeEventListener('keydown', onKeyDown);
    };
  }, [root, selector]);
}
