import { useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
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
        setStored,
        () => undefined,
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

  const settings = useMemo((): Settings => Object.assign({}, stored, ...chosen), [stored, chosen]);
  useLayoutEffect(() => rememberAppearance(settings), [settings]);
  return [settings, change] as const;
}
