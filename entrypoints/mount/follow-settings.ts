import type { LingjuDatabase } from '../../lib/store/db';
import { subscribe } from '../../lib/store/live';
import { loadSettings } from '../../lib/store/settings';
import { rememberAppearance } from './appearance';

/** Shows a page as the stored settings ask, also when they change. What is shown stays when the store fails. */
export const followSettings = (db: LingjuDatabase): (() => void) =>
  subscribe(
    () => loadSettings(db),
    rememberAppearance,
    () => undefined,
  );
