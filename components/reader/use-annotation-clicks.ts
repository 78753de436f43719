import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Calls back with the id of the innermost annotation that is clicked, or on which Enter is pressed. */
export function useAnnotationClicks(root: RefObject<HTMLElement | null>, onOpen: (id: string) => void): void {
  const latest = useRef(onOpen);
  latest.current = onOpen;
  useEffect(() => {
    const element = root.current;
    const open = (event: Event) => {
      if (!(event.target instanceof Element) || event.target.closest('a')) return;
      const id = event.target.closest('[data-annotation]')?.getAttribute('data-annotation');
      if (!id || document.getSelection()?.isCollapsed === false) return;
      event.preventDefault();
      latest.current(id);
    };
    const onKeyDown = (event: KeyboardEvent) => {
      const isOn = event.target instanceof Element && event.target.matches('[data-annotation]');
      if (event.key === 'Enter' && isOn) open(event);
    };
    element?.addEventListener('click', open);
    element?.addEventListener('keydown', onKeyDown);
    return () => {
      element?.removeEventListener('click', open);
      element?.removeEventListener('keydown', onKeyDown);
    };
  }, [root]);
}
