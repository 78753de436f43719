import * as v from 'valibot';
import { COLORS } from '../model/annotation';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { COMMANDS } from '../model/shortcuts';
import type { LingjuDatabase } from './db';

/** What each choice may be; anything else stored under its name is taken as the default. */
const CHOICES: { readonly [Key in keyof Settings]: v.GenericSchema<Settings[Key]> } = {
  showQuotes: v.boolean(),
  showNumbers: v.boolean(),
  color: v.picklist(COLORS),
  colorMeanings: v.record(v.picklist(COLORS), v.object({ name: v.string(), meaning: v.string() })),
  singleKeys: v.boolean(),
  keys: v.record(v.picklist(COMMANDS), v.string()),
};

/** The user's choices; defaults stand in for what is missing or damaged. */
export async function loadSettings(db: LingjuDatabase): Promise<Settings> {
  // Only the rows of choices are asked for: who follows them is not woken by others, such as the places in articles.
  const rows = await db.settings.bulkGet(Object.keys(CHOICES));
  const stored = rows
    .filter((row) => row !== undefined)
    .filter(({ key, value }) => isChoice(key) && v.is(CHOICES[key], value));
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(stored.map(({ key, value }) => [key, value])) };
}

/** Keeps the choices given and no others; a value that is not allowed is not stored. */
export async function saveSettings(db: LingjuDatabase, change: Partial<Settings>): Promise<void> {
  const rows = Object.entries(change).map(([key, value]) => ({ key, value }));
  await db.settings.bulkPut(rows.filter(({ key, value }) => isChoice(key) && v.is(CHOICES[key], value)));
}

const isChoice = (key: string): key is keyof Settings => Object.hasOwn(CHOICES, key);
