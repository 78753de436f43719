import type { Settings } from '../../lib/model/settings';
import { useToast } from '../hooks/use-toast';
import { Icon } from '../ui/Icon';
import { useMessages } from '../ui/messages';
import { Toast } from '../ui/Toast';
import { AppearanceSection } from './AppearanceSection';
import { ColorSection } from './ColorSection';
import { LanguageSection } from './LanguageSection';
import { PictureSection, type PicturesSize } from './PictureSection';
import { ReadingSection } from './ReadingSection';
import { ShortcutSection } from './ShortcutSection';
import { StorageSection } from './StorageSection';

/** In the order of the page. A new section is a file of its own and a name here. */
const SECTIONS = [
  AppearanceSection,
  ReadingSection,
  ColorSection,
  ShortcutSection,
  LanguageSection,
  StorageSection,
];

type Props = {
  readonly settings: Settings;
  /** Stores; rejects when nothing was stored. */
  readonly onChange: (change: Partial<Settings>) => Promise<void>;
  readonly picturesSize: PicturesSize;
  readonly libraryUrl: string;
};

/** All settings on one page; each choice holds at once, there is nothing to confirm. */
export function SettingsApp({ settings, onChange, picturesSize, libraryUrl }: Props) {
  const t = useMessages();
  const { toast, show, close } = useToast();
  const change = (made: Partial<Settings>) => {
    onChange(made).catch(() => show(t('settingsFailed'), { tone: 'error' }));
  };
  return (
    <div class="settings">
      <header class="settings__head">
        <h1>{t('settingsTitle')}</h1>
        <a class="button button--labelled" href={libraryUrl}>
          <Icon name="library" />
          <span>{t('libraryTitle')}</span>
        </a>
      </header>
      <main>
        {SECTIONS.map((Section, place) => (
          <Section key={place} settings={settings} onChange={change} />
        ))}
        <PictureSection settings={settings} onChange={change} picturesSize={picturesSize} />
      </main>
      <Toast toast={toast} closeLabel={t('toastClose')} onClose={close} />
    </div>
  );
}
