import type { GapBlock } from '../../lib/model/article';
import { useMessages } from '../ui/messages';

/** Stands where the text of a page would be that could not be loaded. */
export function GapNotice({ gap }: { readonly gap: GapBlock }) {
  const t = useMessages();
  return (
    <div class="gap" role="note">
      <p>{t('gapTitle', gap.page)}</p>
      <a href={gap.url} rel="noreferrer">
        {t('gapLink', gap.page)}
      </a>
    </div>
  );
}
