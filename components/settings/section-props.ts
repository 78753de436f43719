import type { Settings } from '../../lib/model/settings';

/** What every section of the settings gets: all settings, and how to change some. A change is stored and shown at once. */
export type SectionProps = {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
};
