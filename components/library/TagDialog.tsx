import { useState } from 'preact/hooks';
import { useWatched } from '../hooks/use-watched';
import { TagInput } from '../reader/TagInput';
import { Dialog } from '../ui/Dialog';
import { useMessages } from '../ui/messages';
import type { TagUse, Watch } from './library-props';

type Props = {
  readonly count: number;
  readonly known: Watch<readonly TagUse[]>;
  readonly onTag: (tags: readonly string[]) => void;
  readonly onClose: () => void;
};

/** Asks which tags all that is ticked shall get. */
export function TagDialog({ count, onTag, onClose, ...props }: Props) {
  const t = useMessages();
  const known = useWatched(props.known);
  const [tags, setTags] = useState<readonly string[]>([]);
  return (
    <Dialog title={t('bulkTagTitle', count)} closeLabel={t('dialogClose')} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (tags.length > 0) onTag(tags);
        }}
      >
        <TagInput tags={tags} known={known.value?.map(({ tag }) => tag) ?? []} onChange={setTags} autofocus />
        <p class="hint">{t('bulkTagHint')}</p>
        {/* Never disabled: a press on it takes over what is typed, and would be lost before that. */}
        <button type="submit" class="button button--primary">
          {t('bulkTagAdd')}
        </button>
      </form>
    </Dialog>
  );
}
