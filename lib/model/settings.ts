import type { Color } from './annotation';
import { DEFAULT_EXPORT, type ExportChoice } from './export-choice';
import { DEFAULT_READING, type Reading } from './reading';
import type { ChangedKeys } from './shortcuts';

/** What the user calls a colour, and what it stands for; both may be empty. */
export type ColorMeaning = { readonly name: string; readonly meaning: string };

/** `system` is light or dark, and more contrast where the system asks for it; `contrast` follows it in light and dark too. */
export const THEMES = ['system', 'light', 'dark', 'sepia', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

/** `browser` is the language of the browser; the others are the folders of `_locales`. */
export const LANGUAGES = ['browser', 'zh_CN', 'zh_TW', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Speeds of reading aloud; 1 is the voice's own. */
export const SPEECH_RATES = [0.7, 0.85, 1, 1.15, 1.3, 1.5, 1.75, 2] as const;

/** How much room kept pictures may take, in MB; 0 keeps none. */
export const PICTURE_LIMITS = [0, 50, 200, 1000] as const;

/** From this age on a backup is old, in milliseconds. */
export const OLD_BACKUP = 30 * 24 * 60 * 60 * 1000;

/** Choices of the user that outlive a page. */
export type Settings = {
  /** The two analysis layers of the reading view. */
  readonly showQuotes: boolean;
  readonly showNumbers: boolean;
  /** The colour of the next highlight. */
  readonly color: Color;
  /** The user's own names of colours. */
  readonly colorMeanings: Partial<Readonly<Record<Color, ColorMeaning>>>;
  /** Whether keys without Ctrl, ⌘ or Alt do anything. */
  readonly singleKeys: boolean;
  readonly keys: ChangedKeys;
  /** `voiceURI` of the voice that reads aloud; empty to take the first Chinese one. */
  readonly voice: string;
  readonly speechRate: number;
  readonly theme: Theme;
  readonly language: Language;
  readonly reading: Reading;
  readonly export: ExportChoice;
  readonly pictureLimit: (typeof PICTURE_LIMITS)[number];
  /** ISO 8601, UTC: when the last backup was made; empty before the first. */
  readonly backedUpAt: string;
};

export const DEFAULT_SETTINGS: Settings = {
  showQuotes: true,
  showNumbers: true,
  color: 'yellow',
  colorMeanings: {},
  singleKeys: true,
  keys: {},
  voice: '',
  speechRate: 1,
  theme: 'system',
  language: 'browser',
  reading: DEFAULT_READING,
  export: DEFAULT_EXPORT,
  pictureLimit: 200,
  backedUpAt: '',
};
