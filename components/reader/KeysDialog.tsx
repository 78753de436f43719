import { Dialog } from '../ui/Dialog';
import { type MessageKey, useMessages } from '../ui/messages';

const KEYS: readonly (readonly [keys: readonly string[], MessageKey])[] = [
  [['j', 'k'], 'keyBlocks'],
  [['Enter', 'h'], 'keyHighlight'],
  [['1', '…', '5'], 'keyColors'],
  [['n'], 'keyNote'],
  [['Tab'], 'keyTab'],
  [['p'], 'keyPanel'],
  [['Ctrl Z', '⌘ Z'], 'keyUndo'],
  [['Ctrl Enter', '⌘ Enter'], 'keyStore'],
  [['Esc'], 'keyEscape'],
  [['?'], 'keyHelp'],
];

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages();
  return (
    <Dialog title={t('keysTitle')} closeLabel={t('dialogClose')} onClose={onClose}>
      <dl class="keys">
        {KEYS.map(([keys, meaning]) => (
          <div key={meaning}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(meaning)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
