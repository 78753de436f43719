import type { Revision } from '../../lib/model/revision';
import { useMessages } from '../ui/messages';
import { capturedTime } from './captured-time';

type Props = { readonly shown: Revision; readonly latestUrl: string; readonly onChanges: () => void };

/** Says above the text that it is an earlier one, with the way to the latest. */
export function EarlierNotice({ shown, latestUrl, onChanges }: Props) {
  const t = useMessages();
  return (
    <section class="reader__captured" aria-label={t('changesEarlier')}>
      <p>{t('changesEarlierShown', capturedTime(shown.capturedAt, t('localeTag')))}</p>
      <p class="reader__captured-ways">
        <a class="button button--outlined" href={latestUrl}>
          {t('changesReadLatest')}
        </a>
        <button type="button" class="button" onClick={onChanges}>
          {t('changesShow')}
        </button>
      </p>
    </section>
  );
}
