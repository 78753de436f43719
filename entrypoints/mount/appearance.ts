import type { Reading } from '../../lib/model/reading';
import { DEFAULT_SETTINGS, type Settings, THEMES, type Theme } from '../../lib/model/settings';

/**
 * The settings that a page needs before it paints anything. The store answers too late for that, so they are mirrored in
 * `localStorage`, which answers at once and tells the other open pages of every change.
 */
export type Appearance = Pick<Settings, 'theme' | 'language' | 'reading'>;

const KEY = 'appearance';
const { theme, language, reading } = DEFAULT_SETTINGS;
const USUAL: Appearance = { theme, language, reading };

/** What was shown last; the usual look where that is missing or damaged. The store corrects it as soon as it answers. */
export function rememberedAppearance(): Appearance {
  try {
    const stored: Partial<Appearance> = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return { ...USUAL, ...stored, reading: { ...USUAL.reading, ...stored.reading } };
  } catch {
    return USUAL;
  }
}

/** Keeps the look for the next page that opens, and tells the open ones. */
export function rememberAppearance(settings: Settings): void {
  const { theme, language, reading } = settings;
  const now = JSON.stringify({ theme, language, reading } satisfies Appearance);
  try {
    if (localStorage.getItem(KEY) === now) return;
    localStorage.setItem(KEY, now);
  } catch {
    // A browser that keeps nothing has no settings to mirror.
    return;
  }
  // The browser tells every page but this one.
  dispatchEvent(new StorageEvent('storage', { key: KEY, newValue: now }));
}

/** Calls back whenever the look changes, in whatever page. Returns the function that ends this. */
export function onAppearance(change: (now: Appearance) => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === KEY) change(rememberedAppearance());
  };
  addEventListener('storage', listen);
  return () => removeEventListener('storage', listen);
}

/** The value of `data-theme`; none where the system decides, or what was kept is no theme. */
export const themeOf = (theme: Theme): Theme | undefined =>
  theme !== 'system' && THEMES.includes(theme) ? theme : undefined;

/** The measures of the text as the custom properties that the styles read. */
export const measuresOf = ({ size, lineHeight, width, spacing, indent, justify }: Reading) => ({
  '--text-size': `${size / 16}rem`,
  '--text-line': `${lineHeight / 100}`,
  '--text-width': `${width}`,
  '--text-spacing': `${spacing / 100}em`,
  '--text-indent': indent ? '2em' : '0',
  '--text-align': justify ? 'justify' : 'start',
});

/** Dresses the page. The first look comes in the same dress: `first-look-page.tsx`. */
export function applyAppearance({ theme, reading }: Appearance): void {
  const { dataset, style } = document.documentElement;
  const chosen = themeOf(theme);
  if (chosen === undefined) delete dataset.theme;
  else dataset.theme = chosen;
  dataset.font = reading.font;
  for (const [name, value] of Object.entries(measuresOf(reading))) style.setProperty(name, value);
}
