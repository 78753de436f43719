import { useState } from 'preact/hooks';
import { useMessages } from '../ui/messages';
import { sizeText } from './size-text';
import { useStorage } from './use-storage';

/** What the library takes up on this device, and whether the browser may clear it. */
export function StorageSection() {
  const t = useMessages();
  const { use, persist } = useStorage();
  const [wasRefused, setWasRefused] = useState(false);
  const locale = t('localeTag');
  const { used = null, allowed = null, isPersistent } = use ?? {};
  return (
    <section class="section" aria-labelledby="section-storage" aria-busy={use === undefined}>
      <h2 id="section-storage">{t('sectionStorage')}</h2>
      {used !== null && allowed !== null && allowed > 0 ? (
        <>
          <p>{t('storageUsed', sizeText(used, locale), sizeText(allowed, locale))}</p>
          <meter class="storage__meter" aria-label={t('sectionStorage')} min={0} max={allowed} value={used} />
        </>
      ) : (
        use && <p>{t('storageUnknown')}</p>
      )}
      {use && (
        <p class="section__hint" role="status">
          {isPersistent ? t('storagePersistent') : t(wasRefused ? 'storageRefused' : 'storageMayGo')}
        </p>
      )}
      {use && !isPersistent && (
        <button
          type="button"
          class="button button--outlined"
          onClick={async () => setWasRefused(!(await persist()))}
        >
          {t('storagePersist')}
        </button>
      )}
    </section>
  );
}
