import '../../components/ui/theme.css';
import '../../components/library/library.css';
import { purgeBin } from '../../lib/store/bin';
import { openDatabase } from '../../lib/store/db';
import { followSettings } from '../mount/follow-settings';
import { mountPage } from '../mount/mount-page';
import { LibraryPage } from './LibraryPage';

const db = openDatabase();
db.on('versionchange', () => location.reload());
// What has lain in the bin for 30 days goes when the library is opened; a failure here is no reason not to show it.
purgeBin(db, new Date()).catch(() => undefined);
followSettings(db);
void mountPage({
  title: (t) => t('libraryTitle'),
  view: () => <LibraryPage db={db} />,
});
