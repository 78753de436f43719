import '../../components/ui/theme.css';
import '../../components/library/library.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { LibraryApp } from '../../components/library/LibraryApp';
import type { LibraryActions } from '../../components/library/library-props';
import {
  binUrl,
  noticeUrl,
  readerUrl,
  sampleUrl,
  settingsUrl,
  transferUrl,
} from '../../lib/messaging/addresses';
import type { ArticleSummary } from '../../lib/model/summary';
import { listArticles, purgeBin, removeArticle, restoreArticle } from '../../lib/store/articles';
import { type LingjuDatabase, openDatabase } from '../../lib/store/db';
import { storageFailure } from '../../lib/store/failures';
import { subscribe } from '../../lib/store/live';
import { followSettings } from '../mount/follow-settings';
import { mountPage } from '../mount/mount-page';
import { BinPage } from './BinPage';

function LibraryPage({ db }: { readonly db: LingjuDatabase }) {
  const [articles, setArticles] = useState<readonly ArticleSummary[]>();
  useEffect(
    () =>
      subscribe(
        () => listArticles(db),
        setArticles,
        (error) => location.replace(noticeUrl(`storage-${storageFailure(error)}`)),
      ),
    [db],
  );
  const actions = useMemo(
    (): LibraryActions => ({
      remove: (id) => removeArticle(db, id),
      restore: (id) => restoreArticle(db, id),
      readerUrl: (id) => readerUrl(id),
    }),
    [db],
  );
  return (
    <LibraryApp
      articles={articles}
      settingsUrl={settingsUrl()}
      binUrl={binUrl()}
      sampleUrl={sampleUrl()}
      transferUrl={transferUrl()}
      actions={actions}
    />
  );
}

const db = openDatabase();
db.on('versionchange', () => location.reload());
// What has lain in the bin for 30 days goes when the library is opened; a failure here is no reason not to show it.
purgeBin(db, new Date()).catch(() => undefined);
followSettings(db);
const inBin = new URLSearchParams(location.search).get('view') === 'bin';
void mountPage({
  title: (t) => t(inBin ? 'binTitle' : 'libraryTitle'),
  view: () => (inBin ? <BinPage db={db} /> : <LibraryPage db={db} />),
});
