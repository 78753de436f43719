import type { Color } from './annotation';
import type { ChangedKeys } from './shortcuts';

/** What the user calls a colour, and what it stands for; both may be empty. */
export type ColorMeaning = { readonly name: string; readonly meaning: string };

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
};

export const DEFAULT_SETTINGS: Settings = {
  showQuotes: true,
  showNumbers: true,
  color: 'yellow',
  colorMeanings: {},
  singleKeys: true,
  keys: {},
};
