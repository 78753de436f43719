import { useState } from 'preact/hooks';
import { Dialog } from '../ui/Dialog';
import { useMessages } from '../ui/messages';

type Props = {
  readonly tag: string;
  readonly taken: ReadonlySet<string>;
  readonly onRename: (to: string) => void;
  readonly onClose: () => void;
};

/** What a tag may be called: no `#`, white space or comma, and no empty part between `/`. */
const cleaned = (typed: string): string =>
  typed
    .replace(/[#,，、;；\s]/g, '')
    .split('/')
    .filter((part) => part !== '')
    .join('/');

/** Asks what a tag shall be called, and says beforehand when two become one. */
export function RenameTagDialog({ tag, taken, onRename, onClose }: Props) {
  const t = useMessages();
  const [typed, setTyped] = useState(tag);
  const to = cleaned(typed);
  const isInItself = to.startsWith(`${tag}/`);
  const canRename = to !== '' && to !== tag && !isInItself;
  return (
    <Dialog title={t('tagRename', tag)} closeLabel={t('dialogClose')} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (canRename) onRename(to);
        }}
      >
        <input
          type="text"
          class="field stack__wide"
          aria-label={t('tagNewName')}
          autofocus
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <p class="hint" role="status">
          {isInItself ? t('tagInItself') : canRename && taken.has(to) ? t('tagMerges', to) : t('tagNestHint')}
        </p>
        <button type="submit" class="button button--primary" disabled={!canRename}>
          {t('tagRenameDo')}
        </button>
      </form>
    </Dialog>
  );
}
