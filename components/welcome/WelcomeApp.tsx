import { useMessages } from '../ui/messages';
import { FirstSteps } from './FirstSteps';

type Props = { readonly sampleUrl: string; readonly libraryUrl: string; readonly settingsUrl: string };

/** What opens once after installing. */
export function WelcomeApp({ sampleUrl, libraryUrl, settingsUrl }: Props) {
  const t = useMessages();
  return (
    <main class="welcome">
      <img class="welcome__seal" src="/icon/icon.svg" alt="" width="56" height="56" />
      <h1>{t('welcomeTitle')}</h1>
      <p class="welcome__lead">{t('welcomeLead')}</p>
      <FirstSteps sampleUrl={sampleUrl} />
      <p class="welcome__hint">{t('welcomePin')}</p>
      <p class="welcome__hint">{t('welcomePrivacy')}</p>
      <nav class="welcome__ways" aria-label={t('toolbarWays')}>
        <a class="button button--outlined" href={libraryUrl}>
          {t('libraryTitle')}
        </a>
        <a class="button button--outlined" href={settingsUrl}>
          {t('settingsTitle')}
        </a>
      </nav>
    </main>
  );
}
