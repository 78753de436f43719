const NAMES: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Delete: 'Del',
  Backspace: '⌫',
  ' ': 'Space',
};

/** A key as it stands on a keyboard, a part for each cap: `Mod+Shift+z` → Ctrl, Shift, Z; on a Mac ⌘ and ⌥ for Mod and Alt. */
export function keyCaps(key: string, mac = isMac()): readonly string[] {
  const parts = key === '+' ? ['+'] : key.replace(/\+\+$/, '+plus').split('+');
  return parts.map((part) => {
    if (part === 'Mod') return mac ? '⌘' : 'Ctrl';
    if (part === 'Alt') return mac ? '⌥' : 'Alt';
    if (part === 'plus') return '+';
    return NAMES[part] ?? (part.length === 1 && parts.length > 1 ? part.toUpperCase() : part);
  });
}

const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);
