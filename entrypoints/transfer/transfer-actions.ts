import type { TransferActions, Watch } from '../../components/transfer/transfer-props';
import type { Translate } from '../../components/ui/messages';
import { plainFileName } from '../../lib/export/file-name';
import { FLAVOUR_IDS, type FlavourId } from '../../lib/export/flavours';
import { type ExportFormat, type ExportOptions, FORMATS } from '../../lib/export/formats';
import { faultOf } from '../../lib/export/template';
import type { ExportChoice } from '../../lib/model/export-choice';
import type { Settings } from '../../lib/model/settings';
import { writeBackup } from '../../lib/store/backup/write-backup';
import type { LingjuDatabase } from '../../lib/store/db';
import { saveSettings } from '../../lib/store/settings';
import { exportLabels } from '../export/export-labels';
import { blobOf, saveFile } from '../export/save-file';
import { exportJob } from './export-job';
import { openImport } from './open-import';
import { canChooseFolder, chooseFolder, saveToFolder } from './save-to-folder';
import { zipOf } from './zip-of';

/** Wires the page of exports and imports to store, formats and files; with `noteIds`, no other notes are exported. */
export function createTransferActions(
  db: LingjuDatabase,
  t: Translate,
  colorMeanings: Settings['colorMeanings'],
  noteIds?: ReadonlySet<string>,
): TransferActions {
  const files = (choice: ExportChoice, articleIds: readonly string[], watch: Watch) =>
    exportJob(db, formatOf(choice), { articleIds, noteIds }, optionsOf(choice), t('extName'), watch);

  const optionsOf = ({ flavour, template }: ExportChoice): ExportOptions => ({
    labels: exportLabels(t, colorMeanings),
    flavour: FLAVOUR_IDS.find((id): id is FlavourId => id === flavour) ?? 'commonmark',
    exportedAt: new Date().toISOString(),
    template,
  });

  return {
    changeChoice: (choice) => void saveSettings(db, { export: choice }),
    faultOf,
    async preview(choice, articleIds) {
      for await (const { text } of files(choice, articleIds, UNWATCHED)) return text;
      return '';
    },
    async download(choice, articleIds, watch) {
      if (formatOf(choice).files === 'one for all' || articleIds.length === 1) {
        for await (const { name, mime, text } of files(choice, articleIds, watch))
          saveFile(name, new Blob([text], { type: mime }));
        return;
      }
      const zip = await blobOf(zipOf(files(choice, articleIds, watch)), 'application/zip');
      saveFile(plainFileName(`${today()} ${t('extName')}`, 'zip'), zip);
    },
    async copy(choice, articleIds, watch) {
      const texts: string[] = [];
      for await (const { text } of files(choice, articleIds, watch)) texts.push(text);
      await navigator.clipboard.writeText(texts.join('\n'));
    },
    toFolder: canChooseFolder()
      ? async (choice, articleIds, watch) => {
          const folder = await chooseFolder();
          let written = 0;
          if (folder === null) return written;
          for await (const { name, text, articleId } of files(choice, articleIds, watch)) {
            await saveToFolder(folder, name, text, articleId);
            written += 1;
          }
          return written;
        }
      : undefined,
    async backUp(watch, withPictures) {
      const file = await blobOf(writeBackup(db, { ...watch, withPictures }), 'application/json');
      saveFile(plainFileName(`${today()} ${t('backupFileName')}`, 'json'), file);
      await saveSettings(db, { backedUpAt: new Date().toISOString() });
    },
    open: (file) => openImport(db, file, t),
  };
}

export const formatOf = ({ format }: ExportChoice): ExportFormat =>
  FORMATS.find(({ id }) => id === format) ?? FORMATS[0];

const UNWATCHED: Watch = { signal: new AbortController().signal, onProgress: () => undefined };

/** `2026-11-23`, where the user is. */
const today = (): string => new Date().toLocaleDateString('sv');
