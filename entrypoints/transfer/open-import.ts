import type { ImportReport, OpenedFile } from '../../components/transfer/transfer-props';
import type { MessageKey, Translate } from '../../components/ui/messages';
import { type NotesFault, readNotes } from '../../lib/import/read-notes';
import { type BackupFault, type OpenBackup, openBackup } from '../../lib/store/backup/read-backup';
import { previewRestore, type RestoreReport, restoreBackup } from '../../lib/store/backup/restore';
import type { LingjuDatabase } from '../../lib/store/db';
import { notesAsBackup } from '../../lib/store/imported-notes';

const REASONS: Readonly<Record<BackupFault, MessageKey>> = {
  empty: 'importFileEmpty',
  zip: 'importFileZip',
  page: 'importFilePage',
  newer: 'importFileNewer',
  foreign: 'importFileForeign',
};

const NOTES_REASONS: Readonly<Record<NotesFault, MessageKey>> = {
  syntax: 'importFileSyntax',
  foreign: 'importFileForeign',
};

/** Files of other programs are read whole. In bytes. */
const LARGEST = 64 * 1024 * 1024;

/** Finds out what a file is, and how it would come into the library. */
export async function openImport(db: LingjuDatabase, file: File, t: Translate): Promise<OpenedFile> {
  const backup = await openBackup(file);
  if (!('fault' in backup)) return offer(db, file.name, 'importKindBackup', async () => backup, t);
  if (backup.fault !== 'foreign') return { reason: REASONS[backup.fault] };
  if (file.size > LARGEST) return { reason: 'importFileLarge' };
  const read = readNotes(await file.text(), textOf);
  if ('fault' in read) return { reason: NOTES_REASONS[read.fault] };
  const { labelKey, notes, damaged } = read;
  // Which article a note belongs to is asked anew when it is written: the library may have changed since the preview.
  return offer(db, file.name, labelKey, () => notesAsBackup(db, notes, damaged), t);
}

const offer = (
  db: LingjuDatabase,
  name: string,
  labelKey: MessageKey,
  source: () => Promise<OpenBackup>,
  t: Translate,
): OpenedFile => ({
  name,
  labelKey,
  preview: async (watch) => reportOf(await previewRestore(db, await source(), watch)),
  commit: async (watch) => reportOf(await restoreBackup(db, await source(), t('importLostTitle'), watch)),
});

/** The text of a piece of HTML; nothing in it is run or loaded. */
const textOf = (html: string): string =>
  new DOMParser().parseFromString(html, 'text/html').body.textContent ?? '';

const reportOf = ({ effects, damaged, missing }: RestoreReport): ImportReport => ({
  articles: effects.article,
  annotations: effects.annotation,
  damaged: damaged.map(({ line }) => line),
  missing,
});
