import { useState } from 'preact/hooks';
import { Dialog } from '../ui/Dialog';
import { useMessages } from '../ui/messages';

type Props = {
  readonly title: string;
  /** What it is called so far, or would be. */
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
};

/** Asks what a search shall be called. */
export function SearchNameDialog({ title, onName, onClose, ...props }: Props) {
  const t = useMessages();
  const [typed, setTyped] = useState(props.name);
  const name = typed.trim();
  return (
    <Dialog title={title} closeLabel={t('dialogClose')} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (name !== '') onName(name);
        }}
      >
        <input
          type="text"
          class="field stack__wide"
          aria-label={t('searchName')}
          maxLength={60}
          autofocus
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" class="button button--primary" disabled={name === ''}>
          {t('searchKeep')}
        </button>
      </form>
    </Dialog>
  );
}
