import { useToast } from '../hooks/use-toast';
import { ColorMeaningsContext } from '../reader/color-names';
import { useMessages } from '../ui/messages';
import { Toast } from '../ui/Toast';
import { FoundList } from './FoundList';
import { LibraryHead } from './LibraryHead';
import type { LibraryProps } from './library-props';

/** All that was ever saved, in several views; nothing is deleted for good here. */
export function LibraryApp(props: LibraryProps) {
  const { address, colorMeanings } = props;
  const t = useMessages();
  const { toast, show, close } = useToast();
  const kind = address.view === 'notes' ? 'notes' : 'articles';
  return (
    <ColorMeaningsContext.Provider value={colorMeanings}>
      <div class="library">
        <LibraryHead {...props} />
        <main class="library__main">
          <FoundList key={kind} kind={kind} show={show} {...props} />
        </main>
        <Toast toast={toast} closeLabel={t('toastClose')} onClose={close} />
      </div>
    </ColorMeaningsContext.Provider>
  );
}
