import type { ShowToast } from '../hooks/use-toast';
import { useMessages } from '../ui/messages';
import type { MarkTable, ReaderActions } from './reader-props';

type Actions = Pick<ReaderActions, 'toMarkdown' | 'download' | 'toTable' | 'downloadTable'>;

/** What leaves the reading view as a file or through the clipboard; a failure is said, never silent. */
export function useExporting(actions: Actions, copy: (text: string) => void, show: ShowToast) {
  const t = useMessages();
  const attempt = (send: () => Promise<void>) =>
    send().catch(() => show(t('exportFailed'), { tone: 'error' }));
  return {
    download: () => attempt(async () => actions.download(await actions.toMarkdown())),
    copy: () => attempt(async () => copy(await actions.toMarkdown())),
    downloadTable: (table: MarkTable) => attempt(() => actions.downloadTable(table)),
    copyTable: (table: MarkTable) => attempt(async () => copy(await actions.toTable(table))),
  };
}
