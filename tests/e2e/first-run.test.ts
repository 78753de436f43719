import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../tools/browsers';
import { type NewsSite, startNewsSite } from '../tools/news-site';
import { violationsOf } from './axe';
import type { Driver } from './driver/driver';
import { launch } from './driver/launch';
import type { Tab } from './driver/tab';
import { ReaderView } from './reader-view';

const SAMPLE = '河街早市的第三次搬家';

describe.each(BROWSERS)('the first run in %s', (name) => {
  let site: NewsSite;
  let driver: Driver;
  beforeAll(async () => {
    site = await startNewsSite();
    driver = await launch(name, { port: site.port, keepWelcome: true });
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });
  const welcome = async (): Promise<Tab> => {
    for (const tab of await driver.tabs()) if (/welcome\.html$/.test(await tab.url())) return tab;
    throw new Error('No welcome page.');
  };

  it('shows after installing what to do, with nothing for axe to find', async () => {
    const tab = await welcome();
    await tab.activate();
    await tab.waitForText(driver.message('welcomeTitle'), 'h1');
    expect(await tab.count('ol > li')).toBe(3);
    expect(await violationsOf(tab)).toEqual([]);
  });

  it('offers the same in the empty library', async () => {
    const library = await driver.newExtensionTab('library.html');
    await library.waitForText(driver.message('sampleOpen'), 'main');
    expect(await library.texts('ol > li')).toEqual(await (await welcome()).texts('ol > li'));
    await library.close();
  });

  it('opens the sample in the real reading view, without a network, by the toolbar button too', async () => {
    await site.close();
    const tab = await welcome();
    await driver.clickToolbar(tab);
    const reader = await new ReaderView(tab, driver).shows(SAMPLE);
    expect(await reader.marked('number')).toEqual(expect.arrayContaining(['46个', '37万元', '1.1米']));
    expect(await reader.marked('quote')).toContain('“我们没有别的窍门，就是不跟水较劲。”');
    await reader.highlight('浮排用缆绳拴在桩上', 'green');
    const library = await driver.newExtensionTab('library.html');
    await library.waitForText(SAMPLE, 'main ul');
  });
});
