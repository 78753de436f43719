import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { afterPaint } from '../../components/hooks/after-paint';
import type { Settings } from '../../lib/model/settings';
import type { LingjuDatabase } from '../../lib/store/db';
import { subscribe } from '../../lib/store/live';
import { loadSettings, saveSettings } from '../../lib/store/settings';
import { rememberAppearance } from './appearance';

type Change = Partial<Settings>;

/**
 * The settings, as stored and as just chosen: a choice shows at once, and goes back if the store refuses it (the promise
 * then rejects). The page is dressed by them before it is painted.
 */
export function useSettings(db: LingjuDatabase, initial: Settings) {
  const [stored, setStored] = useState(initial);
  /** Chosen, on its way into the store. */
  const [chosen, setChosen] = useState<readonly Change[]>([]);
  useEffect(
    () =>
      subscribe(
        () => loadSettings(db),
        (now) => setStored((before) => unlessSame(before, now)),
        () => undefined,
        afterPaint,
      ),
    [db],
  );

  const change = useCallback(
    async (made: Change) => {
      setChosen((before) => [...before, made]);
      try {
        await saveSettings(db, made);
        setStored((before) => ({ ...before, ...made }));
      } finally {
        setChosen((before) => before.filter((other) => other !== made));
      }
    },
    [db],
  );

  const last = useRef(initial);
  const settings = useMemo((): Settings => {
    last.current = unlessSame(last.current, Object.assign({}, stored, ...chosen));
    return last.current;
  }, [stored, chosen]);
  useLayoutEffect(() => rememberAppearance(settings), [settings]);
  return [settings, change] as const;
}

/** The settings of before where the new ones are no others: nothing is drawn again for them. */
const unlessSame = (before: Settings, now: Settings): Settings => {
  const keys = new Set([...Object.keys(before), ...Object.keys(now)] as (keyof Settings)[]);
  return [...keys].every((key) => JSON.stringify(before[key]) === JSON.stringify(now[key])) ? before : now;
};
