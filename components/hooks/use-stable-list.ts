import { useRef } from 'preact/hooks';

/** The list of the last call as long as its items are the same: what depends on it need not be drawn again. */
export function useStableList<T>(list: readonly T[], same: (a: T, b: T) => boolean): readonly T[] {
  const last = useRef(list);
  const unchanged =
    last.current.length === list.length &&
    list.every((item, index) => {
      const earlier = last.current[index];
      return earlier !== undefined && same(earlier, item);
    });
  if (!unchanged) last.current = list;
  return last.current;
}
