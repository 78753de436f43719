import { useMessages } from '../ui/messages';

/** Stands for the text of an article that came in with imported notes and was never opened here. */
export function NoTextNotice({ url }: { readonly url: string }) {
  const t = useMessages();
  return (
    <div class="gap" role="note">
      <p>{t('noTextTitle')}</p>
      <p>{t(url === '' ? 'noTextFind' : 'noTextOpen')}</p>
      {url !== '' && (
        <a href={url} rel="noreferrer">
          {t('originalPage')}
        </a>
      )}
    </div>
  );
}
