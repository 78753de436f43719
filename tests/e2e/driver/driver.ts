import type { BrowserName } from '../../tools/browsers';
import type { Tab } from './tab';

export type LaunchOptions = {
  /** Port of the news site that answers for every `http:` host; nothing else can be reached. */
  readonly port: number;
  /** Folder of a profile that is kept; without it, the profile goes with the browser. */
  readonly profile?: string;
  readonly headless?: boolean;
  readonly width?: number;
  readonly height?: number;
};

/** A running browser with the built extension in it. */
export type Driver = {
  readonly name: BrowserName;
  readonly version: string;
  /** Where the extension's own pages live, with a slash at the end. */
  readonly extensionUrl: string;
  readonly newTab: (url?: string) => Promise<Tab>;
  /** All tabs, in the order in which they were opened. */
  readonly tabs: () => Promise<readonly Tab[]>;
  /** A click on the extension's toolbar button while this tab is shown. */
  readonly clickToolbar: (tab: Tab) => Promise<void>;
  /** What the toolbar button shows for this tab. */
  readonly action: (tab: Tab) => Promise<{ readonly title: string; readonly badge: string }>;
  readonly preferDark: (dark: boolean) => Promise<void>;
  /** Lets the browser end the background as if it had been idle. Chromium only: Firefox has no worker to stop. */
  readonly stopBackground: () => Promise<void>;
  /** The text of the file whose download the given step starts, with its name. */
  readonly download: (
    start: () => Promise<void>,
  ) => Promise<{ readonly name: string; readonly text: string }>;
  readonly close: () => Promise<void>;
};
