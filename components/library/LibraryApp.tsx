import { useRef } from 'preact/hooks';
import { useToast } from '../hooks/use-toast';
import { ColorMeaningsContext } from '../reader/color-names';
import { useMessages } from '../ui/messages';
import { Toast } from '../ui/Toast';
import { BackupReminder } from './BackupReminder';
import { ChartsView } from './ChartsView';
import { FiguresView } from './FiguresView';
import { FoundList } from './FoundList';
import { LibraryHead } from './LibraryHead';
import type { LibraryProps } from './library-props';
import { MendedNotice } from './MendedNotice';
import { SpeakersView } from './SpeakersView';
import { TagsView } from './TagsView';
import { useFocusInList } from './use-focus-in-list';

/** All that was ever saved, in several views; nothing is deleted for good here. */
export function LibraryApp(props: LibraryProps) {
  const { colorMeanings } = props;
  const { view } = props.address;
  const t = useMessages();
  const { toast, show, close } = useToast();
  const page = useRef<HTMLDivElement>(null);
  useFocusInList(page);
  return (
    <ColorMeaningsContext.Provider value={colorMeanings}>
      <div ref={page} class="library">
        <LibraryHead {...props} />
        {props.mended && <MendedNotice {...props.mended} />}
        {props.backupDue && <BackupReminder transferUrl={props.urls.transfer} />}
        <main class="library__main" tabIndex={-1}>
          {view === 'tags' && <TagsView show={show} {...props} />}
          {view === 'charts' && <ChartsView source={props.source} />}
          {view === 'speakers' && <SpeakersView {...props} />}
          {view === 'figures' && <FiguresView {...props} />}
          {(view === 'articles' || view === 'notes') && (
            <FoundList key={view} kind={view} show={show} {...props} />
          )}
        </main>
        <Toast toast={toast} closeLabel={t('toastClose')} onClose={close} />
      </div>
    </ColorMeaningsContext.Provider>
  );
}
