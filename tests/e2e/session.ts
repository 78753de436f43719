import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSERS, type BrowserName } from '../tools/browsers';
import { type NewsSite, startNewsSite } from '../tools/news-site';
import type { Driver, LaunchOptions } from './driver/driver';
import { launch } from './driver/launch';
import type { Tab } from './driver/tab';
import { waitUntil } from './driver/wait-until';
import { ReaderView } from './reader-view';

/** One browser with the extension and the news site behind it, shared by the tests of a file. */
export class Session {
  private running: { readonly driver: Driver; readonly site: NewsSite } | undefined;

  constructor(readonly name: BrowserName) {}

  private get parts() {
    if (this.running === undefined) throw new Error('Used before the browser was started.');
    return this.running;
  }
  get driver(): Driver {
    return this.parts.driver;
  }
  get site(): NewsSite {
    return this.parts.site;
  }

  /** With a profile folder, everything in it is there again after `restart`. */
  async start(options: Pick<LaunchOptions, 'profile' | 'room'> = {}): Promise<void> {
    const site = await startNewsSite();
    this.running = { site, driver: await launch(this.name, { port: site.port, ...options }) };
  }

  async restart(profile: string): Promise<void> {
    const { site, driver } = this.parts;
    await driver.close();
    this.running = { site, driver: await launch(this.name, { port: site.port, profile }) };
  }

  async stop(): Promise<void> {
    const stopped = this.running;
    this.running = undefined;
    await stopped?.driver.close();
    await stopped?.site.close();
  }

  /** Opens a page of the news site in a new tab and clicks the toolbar button there. */
  async clickOn(url: string): Promise<Tab> {
    const tab = await this.driver.newTab(url);
    await this.driver.clickToolbar(tab);
    return tab;
  }

  /** Opens a page, clicks the toolbar button there and waits for the reading view. */
  async read(url: string, title: string): Promise<ReaderView> {
    return new ReaderView(await this.clickOn(url), this.driver).shows(title);
  }

  /** The tab that shows an address like this one, once there is such a tab; the error tells what there was instead. */
  async tabAt(pattern: RegExp): Promise<Tab> {
    const open = new Map<string, Tab>();
    try {
      return await waitUntil(`a tab at ${pattern}`, async () => {
        open.clear();
        for (const tab of await this.driver.tabs()) open.set(await tab.url(), tab);
        return [...open].find(([url]) => pattern.test(url))?.[1];
      });
    } catch (error) {
      throw new Error(`Open were: ${[...open.keys()].join(' ')}`, { cause: error });
    }
  }

  /** Closes all tabs that a test has left, but one. */
  async closeTabs(): Promise<void> {
    const [, ...others] = await this.driver.tabs();
    for (const tab of others) await tab.close();
  }
}

/** The same tests in every browser, each with a browser of its own for the file. */
export function inEachBrowser(tests: (session: Session) => void): void {
  describe.each(BROWSERS)('%s', (name) => {
    const session = new Session(name);
    beforeAll(() => session.start());
    afterAll(() => session.stop());
    tests(session);
  });
}
