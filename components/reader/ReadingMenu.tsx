import { useRef, useState } from 'preact/hooks';
import { DEFAULT_READING } from '../../lib/model/reading';
import type { Settings } from '../../lib/model/settings';
import { useLeave } from '../hooks/use-leave';
import { ReadingChoices } from '../settings/ReadingChoices';
import { ThemeChoice } from '../settings/ThemeChoice';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { useMessages } from '../ui/messages';

type Props = {
  readonly settings: Settings;
  readonly settingsUrl: string;
  readonly onChange: (change: Partial<Settings>) => void;
};

/** How the text looks, over the text itself: every choice shows there at once. */
export function ReadingMenu({ settings, settingsUrl, onChange }: Props) {
  const t = useMessages();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useLeave(root, open, '.toasts', () => setOpen(false));
  const close = () => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close();
  };
  return (
    <div class="menu reading-menu" ref={root}>
      <IconButton
        icon="reading"
        label={t('readingMenu')}
        aria-expanded={open}
        aria-controls="reading-menu"
        onKeyDown={onKeyDown}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <aside
          class="reading-menu__sheet"
          id="reading-menu"
          aria-label={t('readingMenu')}
          onKeyDown={onKeyDown}
        >
          <ThemeChoice settings={settings} onChange={onChange} />
          <ReadingChoices settings={settings} onChange={onChange} />
          <footer class="reading-menu__foot">
            <button type="button" class="button" onClick={() => onChange({ reading: DEFAULT_READING })}>
              {t('resetReading')}
            </button>
            <a class="button" href={settingsUrl}>
              <Icon name="settings" />
              {t('settingsAll')}
            </a>
            <IconButton icon="close" label={t('dialogClose')} onClick={close} />
          </footer>
        </aside>
      )}
    </div>
  );
}
