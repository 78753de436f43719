import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

type Clicks = {
  /** With the id of an annotation. */
  readonly onOpen: (id: string) => void;
  /** With the index of the picture's block. */
  readonly onPicture: (block: number) => void;
};

/** Calls back when the innermost annotation at a place, or the button for a note on a picture, is clicked or gets Enter. */
export function useAnnotationClicks(root: RefObject<HTMLElement | null>, clicks: Clicks): void {
  const latest = useRef(clicks);
  latest.current = clicks;
  useEffect(() => {
    const element = root.current;
    const open = (event: Event) => {
      if (!(event.target instanceof Element) || event.target.closest('a')) return;
      const picture = event.target.closest('[data-note]')?.getAttribute('data-note');
      if (picture) {
        event.preventDefault();
        return latest.current.onPicture(Number(picture));
      }
      const id = event.target.closest('[data-annotation]')?.getAttribute('data-annotation');
      if (!id || document.getSelection()?.isCollapsed === false) return;
      event.preventDefault();
      latest.current.onOpen(id);
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
