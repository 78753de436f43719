import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/model/settings';
import { COMMANDS, type Command, DEFAULT_KEYS, keyOf, keysOf } from '../../lib/model/shortcuts';
import { type MessageKey, useMessages } from '../ui/messages';
import { ResetButton } from '../ui/ResetButton';
import { COMMAND_GROUPS } from './command-groups';
import { KeyCaps } from './KeyCaps';

type Props = {
  readonly settings: Pick<Settings, 'singleKeys' | 'keys'>;
  readonly onChange: (change: Partial<Settings>) => void;
};

/** Keys that browsers and assistive technology need for themselves. */
const KEPT = [
  'Enter',
  'Escape',
  'Tab',
  'Shift+Tab',
  ' ',
  'F5',
  'F6',
  'Mod+c',
  'Mod+f',
  'Mod+w',
  'Mod+t',
  'Mod+r',
];

/** Every command with its key, to look up and to change; and the switch for all keys without Ctrl, ⌘ or Alt. */
export function ShortcutSettings({ settings, onChange }: Props) {
  const t = useMessages();
  /** The command that waits for its new key. */
  const [waiting, setWaiting] = useState<Command | null>(null);
  const [said, setSaid] = useState('');
  const keys = keysOf(settings.keys);
  const names = new Map(COMMAND_GROUPS.flatMap(({ commands }) => commands));

  /** What else a key is used for. */
  const userOf = (key: string, command: Command): MessageKey | undefined => {
    const user = COMMANDS.find((other) => other !== command && keys[other] === key);
    return user && names.get(user);
  };

  const change = (command: Command, key: string) => {
    const { [command]: _changed, ...others } = settings.keys;
    onChange({ keys: key === DEFAULT_KEYS[command] ? others : { ...others, [command]: key } });
    setSaid(t('keyChanged'));
    setWaiting(null);
  };

  const reset = (command: Command) => {
    const taken = userOf(DEFAULT_KEYS[command], command);
    if (taken) setSaid(t('keyTaken', t(taken)));
    else change(command, DEFAULT_KEYS[command]);
  };

  const take = (command: Command, event: KeyboardEvent) => {
    const key = keyOf(event);
    if (key === null || event.isComposing) return;
    if (key === 'Tab' || key === 'Shift+Tab') return setWaiting(null);
    event.preventDefault();
    event.stopPropagation();
    const taken = userOf(key, command);
    if (key === 'Escape') setWaiting(null);
    else if (KEPT.includes(key)) setSaid(t('keyKept'));
    else if (taken) setSaid(t('keyTaken', t(taken)));
    else change(command, key === 'Backspace' ? '' : key);
  };

  const row = ([command, meaning]: readonly [Command, MessageKey]) => (
    <tr key={command}>
      <th scope="row">{t(meaning)}</th>
      <td>
        <button
          type="button"
          class="button button--outlined shortcuts__key"
          aria-pressed={waiting === command}
          onClick={() => {
            setWaiting(waiting === command ? null : command);
            setSaid(waiting === command ? '' : t('keyWaiting'));
          }}
          onBlur={() => setWaiting(null)}
          onKeyDown={(event) => {
            if (waiting === command) take(command, event);
          }}
        >
          <span class="visually-hidden">{t('keyChange', t(meaning))} </span>
          {waiting === command ? '…' : keys[command] === '' ? t('keyNone') : <KeyCaps of={keys[command]} />}
        </button>
        {settings.keys[command] !== undefined && (
          <ResetButton label={t('resetOne', t(meaning))} usual={false} onReset={() => reset(command)} />
        )}
      </td>
    </tr>
  );

  return (
    <div class="shortcuts">
      <label class="shortcuts__switch">
        <input
          type="checkbox"
          checked={settings.singleKeys}
          onChange={({ currentTarget }) => onChange({ singleKeys: currentTarget.checked })}
        />
        <span>
          {t('singleKeys')}
          <small>{t('singleKeysHint')}</small>
        </span>
      </label>
      {COMMAND_GROUPS.map(({ title, commands }) => (
        <table key={title} class="shortcuts__group">
          <caption>{t(title)}</caption>
          <tbody>{commands.map(row)}</tbody>
        </table>
      ))}
      <p class="shortcuts__said" role="status">
        {said || t('keyChangeHint')}
      </p>
      <button
        type="button"
        class="button button--outlined"
        disabled={Object.keys(settings.keys).length === 0}
        onClick={() => {
          onChange({ keys: {} });
          setSaid(t('keysReset'));
        }}
      >
        {t('keysResetAll')}
      </button>
    </div>
  );
}
