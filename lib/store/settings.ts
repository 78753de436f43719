import * as v from 'valibot';
import { COLORS } from '../model/annotation';
import { DEFAULT_READING, READING_FONTS, READING_RANGES, type ReadingMeasure } from '../model/reading';
import {
  DEFAULT_SETTINGS,
  LANGUAGES,
  PICTURE_LIMITS,
  type Settings,
  SPEECH_RATES,
  THEMES,
} from '../model/settings';
import { COMMANDS } from '../model/shortcuts';
import type { LingjuDatabase } from './db';

const measure = (name: ReadingMeasure) => {
  const { min, max } = READING_RANGES[name];
  const allowed = v.pipe(v.number(), v.integer(), v.minValue(min), v.maxValue(max));
  return v.fallback(allowed, DEFAULT_READING[name]);
};

/** A record of which the sound parts hold, whatever else is in it. */
const partly = <Name extends string, Value>(
  names: readonly Name[],
  part: v.GenericSchema<unknown, Value>,
): v.GenericSchema<unknown, Partial<Record<Name, Value>>> =>
  v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((given) => {
      const sound: Partial<Record<Name, Value>> = {};
      for (const name of names) {
        const read = v.safeParse(part, given[name]);
        if (read.success) sound[name] = read.output;
      }
      return sound;
    }),
  );

/** What each choice may be; anything else stored under its name is taken as the default, part by part where it has parts. */
const CHOICES: { readonly [Key in keyof Settings]: v.GenericSchema<unknown, Settings[Key]> } = {
  showQuotes: v.boolean(),
  showNumbers: v.boolean(),
  color: v.picklist(COLORS),
  colorMeanings: partly(COLORS, v.object({ name: v.string(), meaning: v.string() })),
  singleKeys: v.boolean(),
  keys: partly(COMMANDS, v.string()),
  voice: v.string(),
  speechRate: v.picklist(SPEECH_RATES),
  theme: v.picklist(THEMES),
  language: v.picklist(LANGUAGES),
  reading: v.object({
    font: v.fallback(v.picklist(READING_FONTS), DEFAULT_READING.font),
    size: measure('size'),
    lineHeight: measure('lineHeight'),
    width: measure('width'),
    spacing: measure('spacing'),
    indent: v.fallback(v.boolean(), DEFAULT_READING.indent),
    justify: v.fallback(v.boolean(), DEFAULT_READING.justify),
  }),
  export: v.object({ format: v.string(), flavour: v.string(), template: v.string() }),
  pictureLimit: v.picklist(PICTURE_LIMITS),
  backedUpAt: v.string(),
};

/** The user's choices; defaults stand in for what is missing or damaged. */
export async function loadSettings(db: LingjuDatabase): Promise<Settings> {
  // Only the rows of choices are asked for: who follows them is not woken by others, such as places in articles.
  const rows = (await db.settings.bulkGet(Object.keys(CHOICES))).filter((row) => row !== undefined);
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(rows.flatMap(allowed)) };
}

/** Keeps the choices given and no others; a value that is not allowed is not stored. */
export async function saveSettings(db: LingjuDatabase, change: Partial<Settings>): Promise<void> {
  const rows = Object.entries(change).map(([key, value]) => ({ key, value }));
  await db.settings.bulkPut(rows.flatMap(allowed).map(([key, value]) => ({ key, value })));
}

/** The choice of a row under its name, mended; nothing where it is none. */
function allowed({ key, value }: { readonly key: string; readonly value: unknown }): [string, unknown][] {
  if (!isChoice(key)) return [];
  const read = v.safeParse(CHOICES[key], value);
  return read.success ? [[key, read.output]] : [];
}

const isChoice = (key: string): key is keyof Settings => Object.hasOwn(CHOICES, key);
