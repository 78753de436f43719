import type { Tab } from './driver/tab';

/** Each paper that the settings offer: the theme, and whether the system is dark. */
export const PAPERS = [
  ['light', 'light', false],
  ['dark', 'dark', true],
  ['sepia', 'sepia', false],
  ['high contrast on light', 'contrast', false],
  ['high contrast on dark', 'contrast', true],
] as const;

/** As the page dresses itself by the settings. */
export const wear = (tab: Tab, theme: string): Promise<void> =>
  tab.evaluate((name) => {
    document.documentElement.dataset.theme = name;
  }, theme);
