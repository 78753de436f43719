import { Icon } from '../ui/Icon';
import { useMessages } from '../ui/messages';

type Props = { readonly onCopy: () => void; readonly onDownload: () => void };

/** Takes the list of a panel away: as a Markdown table, or as a file for a spreadsheet. */
export function TableButtons({ onCopy, onDownload }: Props) {
  const t = useMessages();
  return (
    <div class="table-buttons">
      <button type="button" class="button" onClick={onCopy}>
        <Icon name="copy" />
        {t('tableCopy')}
      </button>
      <button type="button" class="button" onClick={onDownload}>
        <Icon name="export" />
        {t('tableDownload')}
      </button>
    </div>
  );
}
