import { ChangesNotice } from '../../components/reader/parts-on-demand';
import { noticeUrl } from '../../lib/messaging/addresses';
import { plainText } from '../../lib/model/article';
import type { FirstLook } from '../../lib/model/first-look';
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
import { createMarksLoader } from './load-marks';
import { ReaderPage } from './ReaderPage';
import { createReaderHistory } from './reader-history';
import { isMadeElsewhere } from './use-annotations';

/**
 * How long the text waits for its marks, in milliseconds: when it is first shown, no longer than nobody sees; and when another
 * stands there already, which has its marks.
 */
const PATIENCE = { first: 80, again: 1000 };

/** Says, on a page of its own, why the article cannot be shown. */
const fail = (error: unknown) =>
  location.replace(
    noticeUrl(error instanceof DamagedText ? 'damaged-article' : `storage-${storageFailure(error)}`),
  );

/**
 * Shows the article, or an earlier text of it, for as long as the page lives; where that fails, a page that says why. `look` is
 * what the page shows of it already.
 */
export function openReader(id: string, revision: string | undefined, look: FirstLook | null): Promise<void> {
  const db = openDatabase();
  const history = createReaderHistory(db, id);
  const loadMarks = createMarksLoader(look);
  /** The text that is shown already. */
  let shown: string | undefined;

  /** Shows the article as it is stored now; also after its text has changed. */
  async function open(): Promise<void> {
    const patience = shown === undefined ? PATIENCE.first : PATIENCE.again;
    const stored = loadReading(db, id, revision);
    const [reading, marks, annotations, settings, earlierChange, read, heard] = await Promise.all([
      stored,
      stored.then((found) => found && loadMarks(plainText(found.article), patience)),
      annotationsOf(db, id),
      loadSettings(db),
      history.offer(),
      loadPlace(db, id, 'read'),
      loadPlace(db, id, 'heard'),
    ]);
    if (!reading || !marks) return location.replace(noticeUrl('unknown-article'));
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
      marks,
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
