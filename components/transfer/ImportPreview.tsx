import { useMessages } from '../ui/messages';
import type { ImportFile, ImportReport } from './transfer-props';

type Props = {
  readonly offer: { readonly file: ImportFile; readonly report: ImportReport };
  readonly disabled: boolean;
  readonly onCommit: () => void;
  readonly onClose: () => void;
};

/** Lines named before “and so on”. */
const NAMED = 8;

/** What a file would do to the library, and the two ways on. */
export function ImportPreview({ offer: { file, report }, disabled, onCommit, onClose }: Props) {
  const t = useMessages();
  const { articles, annotations, damaged, missing } = report;
  const changes = articles.added + articles.merged + annotations.added + annotations.merged;
  return (
    <div class="import">
      <h3>
        {file.name} <span class="import__kind">{t(file.labelKey)}</span>
      </h3>
      <table>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('importNew')}</th>
            <th scope="col">{t('importSame')}</th>
            <th scope="col">{t('importMerged')}</th>
          </tr>
        </thead>
        <tbody>
          {[[t('importArticles'), articles] as const, [t('importAnnotations'), annotations] as const].map(
            ([label, { added, same, merged }]) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td>{added}</td>
                <td>{same}</td>
                <td>{merged}</td>
              </tr>
            ),
          )}
        </tbody>
      </table>
      {annotations.merged > 0 && <p class="hint">{t('importMergedMeans')}</p>}
      {damaged.length > 0 && (
        <p class="fault">
          {t(
            'importDamaged',
            damaged.length,
            damaged.slice(0, NAMED).join('、') + (damaged.length > NAMED ? '…' : ''),
          )}
        </p>
      )}
      {missing > 0 && <p class="fault">{t('importMissing', missing)}</p>}
      {changes === 0 && <p>{t('importNothing')}</p>}
      <div class="transfer__ways">
        <button
          type="button"
          class="button button--primary"
          disabled={disabled || changes === 0}
          onClick={onCommit}
        >
          {t('importCommit')}
        </button>
        <button type="button" class="button button--outlined" disabled={disabled} onClick={onClose}>
          {t('importClose')}
        </button>
      </div>
    </div>
  );
}
