import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Where what has the focus goes away (a row that is deleted, a bar, a message), the focus goes to the list of the page, or else to
 * its `main`: never nowhere, from where the next Tab would begin at the top.
 */
export function useFocusInList(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = page.current;
    if (root === null) return;
    let last: Element | null = null;
    const hear = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
    };
    const look = () => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      last = null;
      const way = root.querySelector<HTMLElement>('.virtual [tabindex="0"]') ?? root.querySelector('main');
      way?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', hear);
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', hear);
    };
  }, [page]);
}
