import type { Settings } from '../../lib/model/settings';
import { KeyCaps } from '../settings/KeyCaps';
import { ShortcutSettings } from '../settings/ShortcutSettings';
import { Dialog } from '../ui/Dialog';
import { type MessageKey, useMessages } from '../ui/messages';

type Props = {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onClose: () => void;
};

/** Keys that are the same everywhere and cannot be changed. */
const FIXED: readonly (readonly [key: string, MessageKey])[] = [
  ['Enter', 'keyEnter'],
  ['Tab', 'keyTab'],
  ['ArrowRight', 'keyNextMark'],
  ['ArrowDown', 'keyNextRow'],
  ['Mod+Enter', 'keyStore'],
  ['Esc', 'keyEscape'],
];

/** All keys of the reading view; those that can be changed are changed here. */
export function KeysDialog({ settings, onChange, onClose }: Props) {
  const t = useMessages();
  return (
    <Dialog title={t('keysTitle')} closeLabel={t('dialogClose')} onClose={onClose}>
      <dl class="keys">
        {FIXED.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <KeyCaps of={key} />
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
      <ShortcutSettings settings={settings} onChange={onChange} />
    </Dialog>
  );
}
