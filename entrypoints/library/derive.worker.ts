import { storageFailure } from '../../lib/model/storage-failure';
import { openDatabase } from '../../lib/store/db';
import { build, countStale, markMissing } from '../../lib/store/derived/build';
import { subscribe } from '../../lib/store/live';
import { type DeriveAnswer, MORE } from './derive-protocol';
import { createMarksDeriver } from './marks-deriver';

/** The windows of the library take turns: what is derived is worked out by one of them, and by the next when that is closed. */
const LOCK = 'lingju-derived';

/** Articles that are worked out before the worker gives its memory back. */
const AT_ONCE = 1000;

const db = openDatabase();
const derivers = [createMarksDeriver(db)];

/** Tells the page why nothing can be stored; null once something could. */
const tell = (error: unknown): void =>
  postMessage((error === null ? null : storageFailure(error)) satisfies DeriveAnswer);

async function work(): Promise<void> {
  for (const deriver of derivers) await markMissing(db, deriver);
  tell(null);
  let turn = Promise.resolve();
  const buildAll = async () => {
    for (const deriver of derivers) await build(db, deriver, { most: AT_ONCE });
    tell(null);
    if ((await countStale(db, 'marks')) > 0) postMessage(MORE);
  };
  // Until the page ends it: also after a failure, which the next change may find mended.
  await new Promise<void>((_, reject) => {
    subscribe(
      () => countStale(db, 'marks'),
      (count) => {
        if (count > 0) turn = turn.then(buildAll).catch(tell);
      },
      reject,
    );
  });
}

navigator.locks.request(LOCK, work).catch(tell);
