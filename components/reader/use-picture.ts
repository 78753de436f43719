import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** How long a picture may take once it is in sight, in milliseconds, before the reader is told. */
const SLOW = 10_000;

export type PictureState = 'loading' | 'slow' | 'shown' | 'broken';

/** Follows the loading of a picture; a lazy one is not waited for before it is in sight. `attempt` counts the tries. */
export function usePicture(element: RefObject<HTMLImageElement | null>, src: string) {
  const [{ state, attempt }, set] = useState<{ state: PictureState; attempt: number }>({
    state: 'loading',
    attempt: 0,
  });
  const tried = useRef(src);
  useEffect(() => {
    // From another source it may come.
    if (tried.current !== src) set((now) => ({ state: 'loading', attempt: now.attempt + 1 }));
    tried.current = src;
  }, [src]);
  useEffect(() => {
    const image = element.current;
    if (state !== 'loading' || !image || !globalThis.IntersectionObserver) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver((entries) => {
      if (timer !== undefined || !entries.some(({ isIntersecting }) => isIntersecting)) return;
      timer = setTimeout(
        () => set((now) => (now.state === 'loading' ? { ...now, state: 'slow' } : now)),
        SLOW,
      );
    });
    observer.observe(image);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [element, state]);
  return {
    state,
    attempt,
    shown: () => set((now) => ({ ...now, state: 'shown' })),
    broken: () => set((now) => ({ ...now, state: 'broken' })),
    retry: () => set((now) => ({ state: 'loading', attempt: now.attempt + 1 })),
  };
}
