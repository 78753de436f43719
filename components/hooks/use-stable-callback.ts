import { useCallback, useRef } from 'preact/hooks';

/** A function that stays the same one over all drawings and calls the latest: what gets it need not be drawn again for it. */
export function useStableCallback<Args extends readonly unknown[], Result>(
  callback: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(callback);
  latest.current = callback;
  return useCallback((...args: Args) => latest.current(...args), []);
}
