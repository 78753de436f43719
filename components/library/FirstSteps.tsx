import { useMessages } from '../ui/messages';

/** What an empty library says: three steps to the first note. */
export function FirstSteps() {
  const t = useMessages();
  return (
    <section class="first-steps">
      <h2>{t('emptyTitle')}</h2>
      <ol>
        <li>{t('emptyOpen')}</li>
        <li>{t('emptyClick')}</li>
        <li>{t('emptySelect')}</li>
      </ol>
    </section>
  );
}
