import { describe, expect, it } from 'vitest';
import { COMMANDS, DEFAULT_KEYS, isSingleKey, keyOf, keysOf } from '../../../lib/model/shortcuts';

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('keyOf', () => {
  it.each([
    [{ key: 's' }, 's'],
    [{ key: 'S', shiftKey: true }, 'Shift+s'],
    [{ key: 'S' }, 's'],
    [{ key: '?', shiftKey: true }, '?'],
    [{ key: ']' }, ']'],
    [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'Mod+Shift+z'],
    [{ key: 'z', metaKey: true }, 'Mod+z'],
    [{ key: 'ArrowRight', altKey: true, shiftKey: true }, 'Alt+Shift+ArrowRight'],
  ])('%o is %s', (press, key) => {
    expect(keyOf({ ...NONE, ...press })).toBe(key);
  });

  it.each(['Shift', 'Control', 'Process', 'Dead'])('%s alone is no key', (key) => {
    expect(keyOf({ ...NONE, key })).toBeNull();
  });
});

describe('the keys of the commands', () => {
  it('are all different, and written as they are pressed', () => {
    expect(new Set(Object.values(DEFAULT_KEYS)).size).toBe(COMMANDS.length);
    for (const key of Object.values(DEFAULT_KEYS))
      expect(key).toMatch(/^(?:Mod\+)?(?:Alt\+)?(?:Shift\+)?[^+]+$/);
  });

  it('give way to those of the user', () => {
    expect(keysOf({ note: 'x' })).toEqual({ ...DEFAULT_KEYS, note: 'x' });
  });

  it('count as single without Ctrl, ⌘ or Alt', () => {
    expect(['h', 'Shift+s', '?', '高'].filter((key) => !isSingleKey(key))).toEqual([]);
    expect(['Mod+z', 'Delete', 'Alt+h', 'Shift+ArrowLeft'].filter(isSingleKey)).toEqual([]);
  });
});
