import '../../components/ui/theme.css';
import '../../components/settings/settings.css';
import { useCallback } from 'preact/hooks';
import { SettingsApp } from '../../components/settings/SettingsApp';
import { libraryUrl, noticeUrl } from '../../lib/messaging/addresses';
import type { Settings } from '../../lib/model/settings';
import { storageFailure } from '../../lib/model/storage-failure';
import { type LingjuDatabase, openDatabase } from '../../lib/store/db';
import { subscribe } from '../../lib/store/live';
import { picturesSize, trimPictures } from '../../lib/store/pictures';
import { loadSettings } from '../../lib/store/settings';
import { mountPage } from '../mount/mount-page';
import { useSettings } from '../mount/use-settings';

type Props = { readonly db: LingjuDatabase; readonly initial: Settings };

function OptionsPage({ db, initial }: Props) {
  const [settings, change] = useSettings(db, initial);
  const picturesOf = useCallback(
    (onSize: (bytes: number) => void) =>
      subscribe(
        () => picturesSize(db),
        onSize,
        () => undefined,
      ),
    [db],
  );
  const changeAll = async (made: Partial<Settings>) => {
    await change(made);
    if (made.pictureLimit !== undefined) await trimPictures(db);
  };
  return (
    <SettingsApp
      settings={settings}
      onChange={changeAll}
      picturesSize={picturesOf}
      libraryUrl={libraryUrl()}
    />
  );
}

const db = openDatabase();
db.on('versionchange', () => location.reload());
loadSettings(db)
  .then((initial) =>
    mountPage({ title: (t) => t('settingsTitle'), view: () => <OptionsPage db={db} initial={initial} /> }),
  )
  .catch((error) => location.replace(noticeUrl(`storage-${storageFailure(error)}`)));
