import { DEFAULT_READING } from '../../lib/model/reading';
import type { Settings } from '../../lib/model/settings';
import { ReadingChoices } from '../settings/ReadingChoices';
import { ThemeChoice } from '../settings/ThemeChoice';
import { Icon } from '../ui/Icon';
import { IconButton } from '../ui/IconButton';
import { useMessages } from '../ui/messages';

type Props = {
  readonly settings: Settings;
  readonly settingsUrl: string;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClose: () => void;
};

/** The choices of the reading menu. */
export function ReadingSheet({ settings, settingsUrl, onChange, onKeyDown, onClose }: Props) {
  const t = useMessages();
  return (
    <aside class="reading-menu__sheet" id="reading-menu" aria-label={t('readingMenu')} onKeyDown={onKeyDown}>
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
        <IconButton icon="close" label={t('dialogClose')} onClick={onClose} />
      </footer>
    </aside>
  );
}
