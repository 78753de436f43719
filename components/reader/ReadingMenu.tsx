import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../../lib/model/settings';
import { useLeave } from '../hooks/use-leave';
import { IconButton } from '../ui/IconButton';
import { useMessages } from '../ui/messages';
import { ReadingSheet } from './parts-on-demand';

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
        <ReadingSheet
          settings={settings}
          settingsUrl={settingsUrl}
          onChange={onChange}
          onKeyDown={onKeyDown}
          onClose={close}
        />
      )}
    </div>
  );
}
