import { useEffect, useState } from 'preact/hooks';

/** Items drawn in a frame; few enough for the page to answer meanwhile. */
const IN_ONE_FRAME = 80;

/**
 * How many of `total` items may be drawn from `data`: all of the first data at once; of later data a batch more in every frame,
 * so that a long text does not stand still while it is drawn again.
 */
export function useSteps(total: number, data: unknown): number {
  const [done, setDone] = useState({ data, count: total });
  const count = done.data === data ? done.count : Math.min(total, IN_ONE_FRAME);
  useEffect(() => {
    if (count >= total) return;
    const frame = requestAnimationFrame(() => setDone({ data, count: count + IN_ONE_FRAME }));
    return () => cancelAnimationFrame(frame);
  }, [count, total, data]);
  return Math.min(count, total);
}
