import { ChangesNotice } from '../../components/reader/parts-on-demand';
import { noticeUrl } from '../../lib/messaging/addresses';
import { plainText } from '../../lib/model/article';
import { storageFailure } from '../../lib/model/storage-failure';
import { annotationsOf } from '../../lib/store/annotations';
import { openDatabase } from '../../lib/store/db';
import { loadReading } from '../../lib/store/load-reading';
import { loadPlace } from '../../lib/store/places';
import { loadSettings } from '../../lib/store/settings';
import { DamagedText } from '../../lib/store/sound-revision';
import { mountPage } from '../mount/mount-page';
import { loadResolve } from './anchor-in';
import { KeptPictures } from './KeptPictures';
import { ReaderPage } from './ReaderPage';
import { createReaderHistory } from './reader-history';
import { isMadeElsewhere } from './use-annotations';

/** Says, on a page of its own, why the article cannot be shown. */
const fail = (error: unknown) =>
  location.replace(
    noticeUrl(error instanceof DamagedText ? 'damaged-article' : `storage-${storageFailure(error)}`),
  );

/** Shows the article, or an earlier text of it, for as long as the page lives; where that fails, a page that says why. */
export function openReader(id: string, revision: string | undefined): Promise<void> {
  const db = openDatabase();
  const history = createReaderHistory(db, id);
  /** The text that is shown already. */
  let shown: string | undefined;

  /** Shows the article as it is stored now; also after its text has changed. */
  async function open(): Promise<void> {
    const [reading, annotations, settings, earlierChange, read, heard] = await Promise.all([
      loadReading(db, id, revision),
      annotationsOf(db, id),
      loadSettings(db),
      history.offer(),
      loadPlace(db, id, 'read'),
      loadPlace(db, id, 'heard'),
    ]);
    if (!reading) return location.replace(noticeUrl('unknown-article'));
    const { article } = reading;
    const text = plainText(article);
    const places = [...annotations, read, heard].filter((place) => place !== null);
    const isAnotherText = shown !== undefined && shown !== article.revisionId;
    if (isAnotherText || places.some((place) => isMadeElsewhere(place, text, article.revisionId)))
      await loadResolve();
    if (article.changedFrom !== undefined) await ChangesNotice.load();
    shown = article.revisionId;
    const loaded = {
      ...reading,
      db,
      annotations,
      settings,
      earlierChange,
      read,
      heard,
      history,
      fail,
    };
    await mountPage({
      title: () => article.meta.title,
      view: () => (
        <KeptPictures db={db} url={article.meta.url}>
          <ReaderPage {...loaded} reopen={open} />
        </KeptPictures>
      ),
    });
  }

  // A newer version of the extension upgrades the database in another page: this one must let go and come back.
  db.on('versionchange', () => location.reload());
  return open().catch(fail);
}
