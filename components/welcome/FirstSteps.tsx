import { useMessages } from '../ui/messages';

type Props = { readonly sampleUrl: string };

/** Three steps to the first note, and an article to take them on at once. */
export function FirstSteps({ sampleUrl }: Props) {
  const t = useMessages();
  return (
    <div class="first-steps">
      <ol>
        <li>{t('stepOpen')}</li>
        <li>{t('stepClick')}</li>
        <li>{t('stepSelect')}</li>
      </ol>
      <a class="button button--primary" href={sampleUrl}>
        {t('sampleOpen')}
      </a>
    </div>
  );
}
