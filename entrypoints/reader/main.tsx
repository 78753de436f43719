import '../../components/ui/theme.css';
import '../../components/reader/reader.css';
import { noticeUrl, outcomeOf } from '../../lib/messaging/addresses';
import { annotationsOf } from '../../lib/store/annotations';
import { loadArticle, loadRevisionTexts } from '../../lib/store/articles';
import { openDatabase } from '../../lib/store/db';
import { storageFailure } from '../../lib/store/failures';
import { loadSettings } from '../../lib/store/settings';
import { mountPage } from '../mount/mount-page';
import { ReaderPage } from './ReaderPage';

const parameters = new URLSearchParams(location.search);
const id = parameters.get('id') ?? '';
const captured = outcomeOf(parameters);

async function open(): Promise<void> {
  const db = openDatabase();
  // A newer version of the extension upgrades the database in another page: this one must let go and come back.
  db.on('versionchange', () => location.reload());
  const article = await loadArticle(db, id);
  if (!article) return location.replace(noticeUrl('unknown-article'));
  const [revisionTexts, annotations, settings] = await Promise.all([
    loadRevisionTexts(db, id),
    annotationsOf(db, id),
    loadSettings(db),
  ]);
  // The outcome of the capture is news only once, not at every reload.
  if (captured) history.replaceState(null, '', location.pathname + `?id=${encodeURIComponent(id)}`);
  mountPage(
    article.meta.title,
    <ReaderPage {...{ db, article, revisionTexts, annotations, settings, captured }} />,
  );
}

open().catch((error) => location.replace(noticeUrl(`storage-${storageFailure(error)}`)));
