import { useEffect, useRef } from 'preact/hooks';

/** What single keys do; a handler says whether it did something, and only then the key is taken. */
export type KeyHandlers = Readonly<Record<string, (event: KeyboardEvent) => boolean | undefined>>;

const TYPING = 'input, textarea, select, [contenteditable], dialog';

/**
 * Single keys of the reading view. They rest while the user types, composes Chinese or holds a modifier; only `Mod+z`
 * (Ctrl or ⌘) is heard with one.
 */
export function useReaderKeys(handlers: KeyHandlers): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.altKey) return;
      if (event.target instanceof Element && event.target.closest(TYPING)) return;
      const modified = event.ctrlKey || event.metaKey;
      if (modified && event.shiftKey) return;
      const handler = latest.current[modified ? `Mod+${event.key.toLowerCase()}` : event.key];
      if (handler?.(event)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
