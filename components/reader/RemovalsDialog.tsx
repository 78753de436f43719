import type { Removal } from '../../lib/model/article';
import { Dialog } from '../ui/Dialog';
import { useMessages } from '../ui/messages';

type Props = {
  readonly removals: readonly Removal[];
  readonly onBringBack: (removal: Removal) => void;
  readonly onClose: () => void;
};

/** What the extraction left out of the article, each part with a way back into the text. */
export function RemovalsDialog({ removals, onBringBack, onClose }: Props) {
  const t = useMessages();
  return (
    <Dialog title={t('removalsTitle')} closeLabel={t('dialogClose')} onClose={onClose}>
      <p>{t(removals.length > 0 ? 'removalsHint' : 'removalsNone')}</p>
      <ul class="removals">
        {removals.map((removal) => (
          <li key={`${removal.after} ${removal.text}`} title={`${removal.step}: ${removal.rule}`}>
            <blockquote lang="zh-CN">{removal.text}</blockquote>
            <button type="button" class="button button--outlined" onClick={() => onBringBack(removal)}>
              {t('removalBringBack')}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
