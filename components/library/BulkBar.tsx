import { useState } from 'preact/hooks';
import type { Color } from '../../lib/model/annotation';
import { ColorPicker } from '../reader/ColorPicker';
import { IconButton } from '../ui/IconButton';
import { useMessages } from '../ui/messages';
import type { TagUse, Watch } from './library-props';
import { TagDialog } from './TagDialog';

type Props = {
  readonly count: number;
  readonly found: number;
  readonly tags: Watch<readonly TagUse[]>;
  readonly onAll: () => void;
  readonly onClear: () => void;
  readonly onTag: (tags: readonly string[]) => void;
  /** Absent for what has no colour. */
  readonly onColor?: ((color: Color) => void) | undefined;
  readonly onExport: () => void;
  readonly onRemove: () => void;
};

/** What can be done with all that is ticked. */
export function BulkBar({ count, found, tags, onTag, onColor, ...on }: Props) {
  const t = useMessages();
  const [tagging, setTagging] = useState(false);
  return (
    <section class="bulk" aria-label={t('bulkLabel')}>
      <p class="bulk__count" role="status">
        {t('bulkTicked', count)}
      </p>
      {count < found && (
        <button type="button" class="button button--text" onClick={on.onAll}>
          {t('bulkAll', found)}
        </button>
      )}
      <span class="bulk__ways">
        <IconButton icon="tag" label={t('bulkTag')} onClick={() => setTagging(true)} />
        {onColor && <ColorPicker action="recolourTo" current={null} onPick={onColor} />}
        <IconButton icon="export" label={t('bulkExport')} onClick={on.onExport} />
        <IconButton icon="delete" label={t('bulkRemove')} onClick={on.onRemove} />
        <IconButton icon="close" label={t('bulkClear')} onClick={on.onClear} />
      </span>
      {tagging && (
        <TagDialog
          count={count}
          known={tags}
          onClose={() => setTagging(false)}
          onTag={(added) => {
            setTagging(false);
            onTag(added);
          }}
        />
      )}
    </section>
  );
}
