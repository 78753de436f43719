import type { ImportReport, OpenedFile } from '../../components/transfer/transfer-props';
import type { MessageKey, Translate } from '../../components/ui/messages';
import { type BackupFault, openBackup } from '../../lib/store/backup/read-backup';
import { previewRestore, type RestoreReport, restoreBackup } from '../../lib/store/backup/restore';
import type { LingjuDatabase } from '../../lib/store/db';

const REASONS: Readonly<Record<BackupFault, MessageKey>> = {
  empty: 'importFileEmpty',
  zip: 'importFileZip',
  page: 'importFilePage',
  newer: 'importFileNewer',
  foreign: 'importFileForeign',
};

/** Finds out what a file is, and how it would come into the library. */
export async function openImport(db: LingjuDatabase, file: File, t: Translate): Promise<OpenedFile> {
  const backup = await openBackup(file);
  if ('fault' in backup) return { reason: REASONS[backup.fault] };
  return {
    name: file.name,
    labelKey: 'importKindBackup',
    preview: async (watch) => reportOf(await previewRestore(db, backup, watch)),
    commit: async (watch) => reportOf(await restoreBackup(db, backup, t('importLostTitle'), watch)),
  };
}

const reportOf = ({ effects, damaged, missing }: RestoreReport): ImportReport => ({
  articles: effects.article,
  annotations: effects.annotation,
  damaged: damaged.map(({ line }) => line),
  missing,
});
