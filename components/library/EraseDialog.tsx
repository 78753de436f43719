import { Dialog } from '../ui/Dialog';
import { useMessages } from '../ui/messages';

export type Erasing = {
  readonly ids: readonly string[];
  /** In words: what is erased. */
  readonly what: string;
  /** Whether highlights and notes of an article go with it. */
  readonly withNotes: boolean;
};

type Props = { readonly erasing: Erasing; readonly onErase: () => void; readonly onClose: () => void };

/** The one question of the whole interface: what is erased here cannot be taken back. */
export function EraseDialog({ erasing, onErase, onClose }: Props) {
  const t = useMessages();
  return (
    <Dialog title={t('eraseTitle')} closeLabel={t('dialogClose')} onClose={onClose}>
      <p>{erasing.what}</p>
      <p>
        {erasing.withNotes && `${t('eraseNotesIn')} `}
        {t('eraseForGood')}
      </p>
      <p class="bin__ways">
        <button type="button" class="button button--primary" onClick={onErase}>
          {t('binErase')}
        </button>
        <button type="button" class="button button--outlined" onClick={onClose}>
          {t('eraseKeep')}
        </button>
      </p>
    </Dialog>
  );
}
