import type { BinActions } from '../../components/library/bin-props';
import { eraseFromBin, restoreAll, restoreAnnotation, restoreArticle } from '../../lib/store/bin';
import type { LingjuDatabase } from '../../lib/store/db';

/** What the bin does in the store. */
export const createBinActions = (db: LingjuDatabase): BinActions => ({
  restoreArticle: (id) => restoreArticle(db, id),
  restoreNote: (id) => restoreAnnotation(db, id),
  restoreAll: () => restoreAll(db),
  erase: (ids) => eraseFromBin(db, ids),
});
