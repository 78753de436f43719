import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';

const NONE: ReadonlySet<string> = new Set();

/** Which rows of a list are ticked. What is no longer found is no longer ticked: no step may touch what nobody sees. */
export function useChosen(ids: readonly string[]) {
  const [ticked, setTicked] = useState(NONE);
  /** The row ticked last: a range begins there. */
  const anchor = useRef<string | null>(null);
  const latest = useRef(ids);
  latest.current = ids;

  useEffect(() => {
    setTicked((before) => {
      if (before.size === 0) return before;
      const there = new Set(ids);
      const left = [...before].filter((id) => there.has(id));
      return left.length === before.size ? before : new Set(left);
    });
  }, [ids]);

  /** Ticks a row or takes the tick off; with `range` all rows from the one ticked last. */
  const tick = useCallback((id: string, on: boolean, range: boolean) => {
    const all = latest.current;
    const from = range && anchor.current !== null ? all.indexOf(anchor.current) : -1;
    const to = all.indexOf(id);
    const touched = from === -1 ? [id] : all.slice(Math.min(from, to), Math.max(from, to) + 1);
    anchor.current = id;
    setTicked((before) => {
      const next = new Set(before);
      for (const one of touched) {
        if (on) next.add(one);
        else next.delete(one);
      }
      return next;
    });
  }, []);
  const tickAll = useCallback(() => setTicked(new Set(latest.current)), []);
  const clear = useCallback(() => setTicked(NONE), []);
  return useMemo(() => ({ ticked, tick, tickAll, clear }), [ticked, tick, tickAll, clear]);
}

export type Chosen = ReturnType<typeof useChosen>;
