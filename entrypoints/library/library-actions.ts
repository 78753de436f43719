import type { LibraryActions } from '../../components/library/library-props';
import { transferUrl } from '../../lib/messaging/addresses';
import {
  type BulkChange,
  recolourAnnotations,
  removeAnnotations,
  removeArticles,
  removeTag,
  renameTag,
  restoreArticles,
  revertChanges,
  tagAnnotations,
  tagArticles,
} from '../../lib/store/bulk';
import type { LingjuDatabase } from '../../lib/store/db';
import { deleteSearch, saveSearch } from '../../lib/store/saved-searches';
import { keepExportScope } from '../mount/export-scope';

/** What the library does in the store; every step can be taken back. */
export function createLibraryActions(db: LingjuDatabase): LibraryActions {
  const undoable = async (step: Promise<BulkChange>) => {
    const changes = await step;
    return () => revertChanges(db, changes);
  };
  return {
    async remove(kind, ids) {
      if (kind === 'notes') return undoable(removeAnnotations(db, ids));
      const removed = await removeArticles(db, ids);
      return () => restoreArticles(db, removed);
    },
    tag: (kind, ids, tags) => undoable((kind === 'notes' ? tagAnnotations : tagArticles)(db, ids, tags)),
    recolour: (ids, color) => undoable(recolourAnnotations(db, ids, color)),
    renameTag: (from, to) => undoable(renameTag(db, from, to)),
    removeTag: (tag) => undoable(removeTag(db, tag)),
    async saveSearch(search, before) {
      await saveSearch(db, search);
      return () => (before ? saveSearch(db, before) : deleteSearch(db, search.id));
    },
    async deleteSearch(search) {
      await deleteSearch(db, search.id);
      return () => saveSearch(db, search);
    },
    exportOnly(kind, ids) {
      keepExportScope({ kind, ids });
      location.assign(transferUrl('chosen'));
    },
  };
}
