import type { LingjuDatabase } from '../../lib/store/db';
import { type Mended, mendLibrary } from '../../lib/store/mend';

/** In the session, so that a library that cannot be mended does not reload for ever. */
const KEY = 'lingju-mended';

let mending: Promise<boolean> | undefined;

/**
 * Puts damaged rows in order and loads the page again; resolves to false when there were none, or that was tried already. One damaged
 * row lets several queries fail: whoever asks meanwhile waits for the same. What it did is told by `takeMended` after the reload.
 */
export function mendOnce(db: LingjuDatabase, lostTitle: string): Promise<boolean> {
  mending ??= mend(db, lostTitle);
  return mending;
}

async function mend(db: LingjuDatabase, lostTitle: string): Promise<boolean> {
  if (sessionStorage.getItem(KEY) !== null) return false;
  sessionStorage.setItem(KEY, JSON.stringify({ mended: 0, aside: 0 }));
  const done = await mendLibrary(db, lostTitle);
  if (done.mended + done.aside === 0) return false;
  sessionStorage.setItem(KEY, JSON.stringify(done));
  location.reload();
  return true;
}

/** What was put in order before this page was loaded; null when nothing was. To be asked once. */
export function takeMended(): Mended | null {
  const kept = sessionStorage.getItem(KEY);
  if (kept === null) return null;
  sessionStorage.removeItem(KEY);
  const { mended, aside }: Partial<Mended> = JSON.parse(kept);
  return typeof mended === 'number' && typeof aside === 'number' && mended + aside > 0
    ? { mended, aside }
    : null;
}
