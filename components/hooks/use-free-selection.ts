import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/**
 * Lets a selection by mouse begin inside a mark or a highlight and end outside: Chromium holds it back in what the press gives
 * the focus to, so nothing within `root` takes the focus while the button is down.
 */
export function useFreeSelection(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    let held: readonly (readonly [HTMLElement, number])[] = [];
    const putBack = () => {
      for (const [stop, tabIndex] of held) if (!stop.hasAttribute('tabindex')) stop.tabIndex = tabIndex;
      held = [];
    };
    const onPress = ({ target, pointerType }: PointerEvent) => {
      if (pointerType !== 'mouse' || !element) return;
      putBack();
      held = [...element.querySelectorAll<HTMLElement>('mark[tabindex], span[tabindex]')]
        .filter((stop) => target instanceof Node && stop.contains(target))
        .map((stop) => [stop, stop.tabIndex]);
      for (const [stop] of held) stop.removeAttribute('tabindex');
    };
    element?.addEventListener('pointerdown', onPress);
    document.addEventListener('pointerup', putBack);
    document.addEventListener('pointercancel', putBack);
    return () => {
      putBack();
      element?.removeEventListener('pointerdown', onPress);
      document.removeEventListener('pointerup', putBack);
      document.removeEventListener('pointercancel', putBack);
    };
  }, [root]);
}
