import { useEffect, useRef } from 'preact/hooks';
import type { Settings } from '../../lib/model/settings';
import { type Command, isSingleKey, keyOf, keysOf } from '../../lib/model/shortcuts';

/** What commands do, and keys that nobody can change; a handler says whether it did something, and only then the key is taken. */
export type KeyHandlers = Readonly<Record<Command | 'Enter' | 'Escape', (event: KeyboardEvent) => boolean>>;

const TYPING = 'input, textarea, select, [contenteditable], dialog, [role=menu]';

/**
 * The keys of the reading view. They rest while the user types or composes Chinese; inside the editor of a note only those
 * with Ctrl, ⌘ or Alt are heard.
 */
export function useReaderKeys(handlers: KeyHandlers, settings: Settings): void {
  const latest = useRef({ handlers, settings });
  latest.current = { handlers, settings };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = keyOf(event);
      if (event.defaultPrevented || event.isComposing || key === null) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest(TYPING) || (isSingleKey(key) && target?.closest('[role=dialog]'))) return;
      const { handlers: run, settings: chosen } = latest.current;
      if (key === 'Enter' || key === 'Escape') {
        if (run[key](event)) event.preventDefault();
        return;
      }
      if (isSingleKey(key) && !chosen.singleKeys) return;
      for (const [command, itsKey] of Object.entries(keysOf(chosen.keys))) {
        if (itsKey === key && run[command as Command](event)) event.preventDefault();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
