import type { FigureFilter } from '../../lib/model/across-articles';
import { openDatabase } from '../../lib/store/db';
import { findFigures } from '../../lib/store/derived/ledger';
import { subscribeDerived } from '../../lib/store/derived/live-derived';

const db = openDatabase();

/** Looks for figures, tells what was found so far, and looks again when more is derived. */
addEventListener('message', ({ data }: MessageEvent<FigureFilter>): void => {
  let isFirst = true;
  subscribeDerived(
    db,
    async () => {
      for await (const found of findFigures(db, data)) {
        // A second look replaces the first one when it is complete, so that the list does not jump.
        if (isFirst || found.isComplete) postMessage(found);
      }
      isFirst = false;
    },
    () => undefined,
    // The page reads the same database and says what is wrong with it.
    () => undefined,
  );
});
