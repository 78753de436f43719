/**
 * What the reading view does by a key, and its key before the user changes it. A key is written as it is pressed: `Mod` (Ctrl
 * or ⌘), `Alt`, `Shift`, then `KeyboardEvent.key`, letters small: `Mod+Shift+z`. Signs are written without the Shift that
 * some keyboards need for them: `?`.
 */
export const DEFAULT_KEYS = {
  nextParagraph: 'j',
  previousParagraph: 'k',
  nextSentence: 's',
  previousSentence: 'a',
  extendSentence: 'Shift+s',
  shrinkSentence: 'Shift+a',
  extendCharacter: 'Shift+ArrowRight',
  shrinkCharacter: 'Shift+ArrowLeft',
  startLater: 'Alt+Shift+ArrowRight',
  startEarlier: 'Alt+Shift+ArrowLeft',
  highlight: 'h',
  color1: '1',
  color2: '2',
  color3: '3',
  color4: '4',
  color5: '5',
  note: 'n',
  adjust: 'e',
  merge: 'm',
  copyCited: 'c',
  copyLink: 'l',
  remove: 'Delete',
  nextNote: ']',
  previousNote: '[',
  nextFigure: 'f',
  previousFigure: 'Shift+f',
  nextStatement: 'q',
  previousStatement: 'Shift+q',
  listen: 'r',
  undo: 'Mod+z',
  redo: 'Mod+Shift+z',
  panel: 'p',
  help: '?',
} as const satisfies Record<string, string>;

export type Command = keyof typeof DEFAULT_KEYS;
export const COMMANDS = Object.keys(DEFAULT_KEYS) as readonly Command[];

/** The keys that the user has changed; an empty one leaves the command without a key. */
export type ChangedKeys = Partial<Readonly<Record<Command, string>>>;

/** The key of every command, the user's own before the first ones. */
export const keysOf = (changed: ChangedKeys): Readonly<Record<Command, string>> => ({
  ...DEFAULT_KEYS,
  ...changed,
});

/**
 * Whether a key is a single character without Ctrl, ⌘ or Alt: speech input and unsteady hands press those by accident, so the
 * user can switch all of them off (WCAG 2.1.4).
 */
export const isSingleKey = (key: string): boolean => /^(?:Shift\+)?\P{Cc}$/u.test(key);

type KeyPress = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
};

/** A key press as `DEFAULT_KEYS` writes it; null for a modifier alone and for what an input method is still composing. */
export function keyOf(press: KeyPress): string | null {
  const { key } = press;
  if (
    ['Control', 'Meta', 'Alt', 'AltGraph', 'Shift', 'CapsLock', 'Process', 'Dead', 'Unidentified'].includes(
      key,
    )
  )
    return null;
  const isSign = [...key].length === 1;
  const isLetter = isSign && key.toLowerCase() !== key.toUpperCase();
  return [
    (press.ctrlKey || press.metaKey) && 'Mod',
    press.altKey && 'Alt',
    press.shiftKey && (isLetter || !isSign) && 'Shift',
    isLetter ? key.toLowerCase() : key,
  ]
    .filter(Boolean)
    .join('+');
}
