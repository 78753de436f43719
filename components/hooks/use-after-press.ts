import { useCallback, useEffect, useRef } from 'preact/hooks';

/**
 * Runs work at once, or when the pointer that is down has let go and its click has been handled: what gives way under a press
 * lets it land beside what was pressed.
 */
export function useAfterPress(): (work: () => void) => void {
  const isDown = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    const down = () => {
      isDown.current = true;
    };
    const up = () => {
      isDown.current = false;
      const works = waiting.current.splice(0);
      setTimeout(() => {
        for (const work of works) work();
      });
    };
    addEventListener('pointerdown', down, true);
    for (const end of ['pointerup', 'pointercancel']) addEventListener(end, up, true);
    return () => {
      removeEventListener('pointerdown', down, true);
      for (const end of ['pointerup', 'pointercancel']) removeEventListener(end, up, true);
    };
  }, []);
  return useCallback((work) => {
    if (isDown.current) waiting.current.push(work);
    else work();
  }, []);
}
