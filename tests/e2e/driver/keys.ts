/** Code points of WebDriver for keys without a character (W3C WebDriver, keyboard actions). */
const SPECIAL: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  ' ': ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};

type KeyAction = { readonly type: 'keyDown' | 'keyUp'; readonly value: string };

/** `Shift+ArrowRight` as WebDriver actions: all keys down in order, and up in the opposite order. */
export function chordActions(chord: string): KeyAction[] {
  const values = chord.split('+').map((key) => SPECIAL[key] ?? key);
  return [
    ...values.map((value): KeyAction => ({ type: 'keyDown', value })),
    ...values.toReversed().map((value): KeyAction => ({ type: 'keyUp', value })),
  ];
}

/** A text as single key strokes; a new line is the Enter key. */
export function typeActions(text: string): KeyAction[] {
  return [...text].flatMap((character) => chordActions(character === '\n' ? 'Enter' : character));
}
