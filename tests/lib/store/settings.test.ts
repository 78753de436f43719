import { describe, expect, it } from 'vitest';
import { DEFAULT_READING, READING_RANGES } from '../../../lib/model/reading';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/model/settings';
import { loadSettings, saveSettings } from '../../../lib/store/settings';
import { freshDatabase } from './store';

describe('settings', () => {
  it('are the defaults at first', async () => {
    expect(await loadSettings(freshDatabase())).toEqual(DEFAULT_SETTINGS);
  });

  it('keep each choice, by several windows at once', async () => {
    const [db, other] = [freshDatabase('choices'), freshDatabase('choices')];
    await Promise.all([saveSettings(db, { color: 'pink' }), saveSettings(other, { showNumbers: false })]);
    expect(await loadSettings(db)).toEqual({ ...DEFAULT_SETTINGS, color: 'pink', showNumbers: false });
  });

  it('fall back to the default where what is stored makes no sense', async () => {
    const db = freshDatabase();
    await db.settings.bulkPut([
      { key: 'color', value: 'ultraviolet' },
      { key: 'showQuotes', value: 'yes' },
      { key: 'showNumbers', value: false },
      { key: 'unknown', value: 1 },
      { key: '__proto__', value: {} },
    ]);
    expect(await loadSettings(db)).toEqual({ ...DEFAULT_SETTINGS, showNumbers: false });
  });

  it('keep what makes sense of the choices for the text', async () => {
    const db = freshDatabase();
    await db.settings.put({
      key: 'reading',
      value: { font: 'sans', size: 400, lineHeight: '2', width: 40, spacing: 33.3, indent: false },
    });
    const { reading } = await loadSettings(db);
    expect(reading).toEqual({ ...DEFAULT_READING, font: 'sans', width: 40, indent: false });
  });

  it('keep the sound names of colours and the sound keys beside damaged ones', async () => {
    const db = freshDatabase();
    const pink = { name: '疑问', meaning: '要查' };
    await db.settings.bulkPut([
      { key: 'colorMeanings', value: { pink, green: '绿', ultraviolet: pink } },
      { key: 'keys', value: { nextNote: 'x', unheardOf: 'y', previousNote: 7 } },
    ]);
    const { colorMeanings, keys } = await loadSettings(db);
    expect(colorMeanings).toEqual({ pink });
    expect(keys).toEqual({ nextNote: 'x' });
  });

  it.each(
    Object.entries(READING_RANGES).flatMap(([name, { min, max, step }]) => [
      [name, min, true],
      [name, max, true],
      [name, min - step, false],
      [name, max + step, false],
    ]),
  )('allow %s at %i: %s', async (name, value, allowed) => {
    const db = freshDatabase();
    const reading = { ...DEFAULT_READING, [name]: value };
    await saveSettings(db, { reading });
    expect((await loadSettings(db)).reading).toEqual(allowed ? reading : DEFAULT_READING);
  });

  it('do not store a value that is not allowed', async () => {
    const db = freshDatabase();
    await saveSettings(db, { color: 'ultraviolet', theme: 'pink', other: 1 } as unknown as Partial<Settings>);
    expect(await db.settings.count()).toBe(0);
  });
});
