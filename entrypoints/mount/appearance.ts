import { DEFAULT_SETTINGS, type Settings, THEMES } from '../../lib/model/settings';

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

/** Dresses the page: the theme as an attribute, the measures as custom properties that the styles read. */
export function applyAppearance({ theme, reading }: Appearance): void {
  const { dataset, style } = document.documentElement;
  const wanted = theme === 'system' && matchMedia('(prefers-contrast: more)').matches ? 'contrast' : theme;
  if (wanted === 'system' || !THEMES.includes(wanted)) delete dataset.theme;
  else dataset.theme = wanted;
  dataset.font = reading.font;
  style.setProperty('--text-size', `${reading.size / 16}rem`);
  style.setProperty('--text-line', `${reading.lineHeight / 100}`);
  style.setProperty('--text-width', `${reading.width}`);
  style.setProperty('--text-spacing', `${reading.spacing / 100}em`);
  style.setProperty('--text-indent', reading.indent ? '2em' : '0');
  style.setProperty('--text-align', reading.justify ? 'justify' : 'start');
}
