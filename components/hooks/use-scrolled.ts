import { useEffect, useRef } from 'preact/hooks';

/** Calls `look` at once and then, at most once a frame, whenever the window was scrolled or has another size. */
export function useScrolled(look: () => void): void {
  const latest = useRef(look);
  latest.current = look;
  useEffect(() => {
    let frame = 0;
    const ask = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => latest.current());
    };
    ask();
    addEventListener('scroll', ask, { passive: true });
    addEventListener('resize', ask);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', ask);
      removeEventListener('resize', ask);
    };
  }, []);
}
