import { useEffect, useMemo, useState } from 'preact/hooks';
import { BinApp } from '../../components/library/BinApp';
import { LibraryApp } from '../../components/library/LibraryApp';
import { writeAddress } from '../../components/library/library-address';
import { useMessages } from '../../components/ui/messages';
import {
  annotationUrl,
  libraryUrl,
  noticeUrl,
  placeUrl,
  readerUrl,
  sampleUrl,
  settingsUrl,
  transferUrl,
} from '../../lib/messaging/addresses';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { storageFailure } from '../../lib/model/storage-failure';
import { isBackupDue } from '../../lib/store/backup/backup-due';
import type { LingjuDatabase } from '../../lib/store/db';
import { subscribe } from '../../lib/store/live';
import { loadSettings } from '../../lib/store/settings';
import { createBinActions } from './bin-actions';
import { createLibraryActions } from './library-actions';
import { createLibrarySource } from './library-source';
import { mendOnce, takeMended } from './mend-once';
import { useAddress } from './use-address';

const explain = (error: unknown): void => location.replace(noticeUrl(`storage-${storageFailure(error)}`));

const URLS = () => ({
  reader: (articleId: string) => readerUrl(articleId),
  note: annotationUrl,
  place: placeUrl,
  library: (address: Parameters<typeof writeAddress>[0]) => `${libraryUrl()}${writeAddress(address)}`,
  settings: settingsUrl(),
  sample: sampleUrl(),
  transfer: transferUrl(),
});

/** Feeds the library, or the bin, whichever the address asks for, from the store. */
export function LibraryPage({ db }: { readonly db: LingjuDatabase }) {
  const t = useMessages();
  const [address, go] = useAddress();
  const [colorMeanings, setColorMeanings] = useState(DEFAULT_SETTINGS.colorMeanings);
  const lostTitle = t('importLostTitle');
  // What no other failure explains may be a damaged row: it is put in order, and if that was it, the page comes again.
  const fail = useMemo(
    () => (error: unknown) => {
      if (storageFailure(error) !== 'unknown') return explain(error);
      mendOnce(db, lostTitle).then((isMended) => isMended || explain(error), explain);
    },
    [db, lostTitle],
  );
  const source = useMemo(() => createLibrarySource(db, fail), [db, fail]);
  const [mended] = useState(takeMended);
  const actions = useMemo(() => createLibraryActions(db), [db]);
  const binActions = useMemo(() => createBinActions(db), [db]);
  const urls = useMemo(URLS, []);
  useEffect(
    () =>
      subscribe(
        () => loadSettings(db),
        (settings) => setColorMeanings(settings.colorMeanings),
        fail,
      ),
    [db, fail],
  );
  const [backupDue, setBackupDue] = useState(false);
  useEffect(() => subscribe(() => isBackupDue(db, new Date()), setBackupDue, fail), [db, fail]);
  const isBin = address.view === 'bin';
  useEffect(() => {
    document.title = `${t(isBin ? 'binTitle' : 'libraryTitle')} · ${t('extName')}`;
  }, [t, isBin]);
  return isBin ? (
    <BinApp contents={source.bin} now={new Date()} libraryUrl={libraryUrl()} actions={binActions} />
  ) : (
    <LibraryApp
      address={address}
      onAddress={go}
      source={source}
      actions={actions}
      urls={urls}
      colorMeanings={colorMeanings}
      backupDue={backupDue}
      mended={mended}
    />
  );
}
