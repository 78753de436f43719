import type { Translate } from '../../../components/ui/messages';
import type { BrowserName } from '../../tools/browsers';
import type { Tab } from './tab';

export type LaunchOptions = {
  /** Port of the news site that answers for every `http:` host; nothing else can be reached. */
  readonly port: number;
  /** Folder of a profile that is kept; without it, the profile goes with the browser. */
  readonly profile?: string;
  readonly headless?: boolean;
  /** Leaves the page open that comes up after installing. */
  readonly keepWelcome?: boolean;
  /** How many bytes the browser lets the extension store; as many as there are on the disk without it. */
  readonly room?: number;
  /** Folder of the unpacked extension. */
  readonly extension: string;
};

/** A running browser with the built extension in it. */
export type Driver = {
  readonly name: BrowserName;
  readonly version: string;
  readonly newTab: (url?: string) => Promise<Tab>;
  /** A new tab with a page of the extension, as a bookmark would open it: `library.html`. */
  readonly newExtensionTab: (path: string) => Promise<Tab>;
  /** All tabs, in the order in which they were opened. */
  readonly tabs: () => Promise<readonly Tab[]>;
  /** The text of the interface in the language that this browser shows; `$1`, `$2` … are replaced. */
  readonly message: Translate;
  /** A click on the extension's toolbar button while this tab is shown. */
  readonly clickToolbar: (tab: Tab) => Promise<void>;
  /** The same click with the middle button. Only Firefox tells an extension of it; in Chromium this fails. */
  readonly middleClickToolbar: (tab: Tab) => Promise<void>;
  /** What the toolbar button shows for this tab. */
  readonly action: (tab: Tab) => Promise<{ readonly title: string; readonly badge: string }>;
  /** Changes the colour scheme that pages are asked to follow, for the tabs that are open. */
  readonly preferDark: (dark: boolean) => Promise<void>;
  /** Lets the system's colours replace those of the open tabs, as its high contrast does, or not. */
  readonly forceColors: (on: boolean) => Promise<void>;
  /** Asks the open tabs for as little motion as can be, or not. */
  readonly preferCalm: (on: boolean) => Promise<void>;
  /** Shows the open tabs as they would be printed, or as on the screen again. */
  readonly showAsPrint: (on: boolean) => Promise<void>;
  /** Ends the extension's background as the browser does when it has been idle; the next event starts it again. */
  readonly stopBackground: () => Promise<void>;
  /** The text of the file whose download the given step starts, with its name. */
  readonly download: (
    start: () => Promise<void>,
  ) => Promise<{ readonly name: string; readonly text: string }>;
  /** Settles when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
  readonly close: () => Promise<void>;
};
