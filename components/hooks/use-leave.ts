import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Calls back when the pointer presses or the focus goes outside of an element; `apart` names what does not count as outside. */
export function useLeave(
  element: RefObject<HTMLElement | null>,
  active: boolean,
  apart: string,
  onLeave: () => void,
): void {
  const latest = useRef(onLeave);
  latest.current = onLeave;
  useEffect(() => {
    if (!active) return;
    const check = ({ target }: Event) => {
      if (!(target instanceof Element) || element.current?.contains(target) || target.closest(apart)) return;
      latest.current();
    };
    document.addEventListener('pointerdown', check);
    document.addEventListener('focusin', check);
    return () => {
      document.removeEventListener('pointerdown', check);
      document.removeEventListener('focusin', check);
    };
  }, [element, active, apart]);
}
