import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS } from '../tools/browsers';
import { articlePage } from './article-page';
import { waitUntil } from './driver/wait-until';
import { ReaderView } from './reader-view';
import { Session } from './session';

const MARKET = 'http://www.wzljl.cn/content/2019-11/06/content_333018.htm';
const TITLE = '老菜市换上“新秤杆”';

describe.each(BROWSERS)('notes in %s', (name) => {
  const session = new Session(name);
  let profile = '';
  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), 'lingju-profile-'));
    await session.start({ profile });
  });
  afterEach(() => session.closeTabs());
  afterAll(async () => {
    await session.stop();
    rmSync(profile, { recursive: true, force: true });
  });

  it('survive a restart of the browser', async () => {
    const reader = await session.read(MARKET, TITLE);
    await reader.annotate('夜里干、白天停', '办法好');
    await session.restart(profile);
    const again = await session.read(MARKET, TITLE);
    await again.waitForHighlight('夜里干、白天停');
    expect(await again.panel('tabNotes')).toContain('办法好');
  });

  it('are kept as they are typed, however the page is left', async () => {
    const reader = await session.read(MARKET, TITLE);
    const { tab } = reader;
    await reader.select('更换排水管');
    await tab.click('button', session.driver.message('addNote'), '[role=toolbar]');
    await tab.click('textbox', session.driver.message('note'), '[role=dialog]');
    await tab.type('问清管径');
    // The editor stays open; a pause is enough.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await tab.back();
    await tab.waitForUrl(/content_333018\.htm$/);
    await session.driver.clickToolbar(tab);
    await reader.shows(TITLE);
    expect(await reader.panel('tabNotes')).toContain('问清管径');
  });

  it('stay in step between two tabs of one article', async () => {
    const first = await session.read(MARKET, TITLE);
    const path = (await first.tab.url()).replace(/^.*\/(?=reader\.html)/, '');
    const second = await new ReaderView(await session.driver.newExtensionTab(path), session.driver).shows(
      TITLE,
    );
    await second.highlight('收到意见132条', 'blue');
    await first.waitForHighlight('收到意见132条');

    await first.tab.activate();
    await first.open('收到意见132条');
    await first.tab.click('button', session.driver.message('deleteNote'), '[role=dialog]');
    await waitUntil('the highlight to go from the other tab', async () =>
      (await second.highlights()).every(({ text }) => text !== '收到意见132条'),
    );
    await first.tab.click('button', session.driver.message('undo'), '[role=status]');
    await second.waitForHighlight('收到意见132条');
  });

  it('may begin inside another highlight or a figure and end outside it', async () => {
    const url = 'http://www.wzljl.cn/content/2019-12/03/content_334478.htm';
    const lines = ['6时30分，渡口的铁门准时拉开，等船的人排到了石阶上。', '船家说今年水位比往年低。'];
    session.site.put(url, { body: articlePage('渡口的清晨', lines) });
    const reader = await session.read(url, '渡口的清晨');
    await reader.highlight('6时30分，渡口', 'pink');
    await reader.highlight('渡口的铁门', 'blue');
    const shown = (await reader.highlights()).map(({ text }) => text);
    expect(shown).toContain('6时30分，渡口');
    expect(shown).toContain('渡口的铁门');
  });

  it('keep their place when the article has changed since', async () => {
    const url = 'http://www.wzljl.cn/content/2019-12/03/content_334477.htm';
    const kept = '渡船每天早上七点开第一班。';
    const others = ['江上的雾散得慢，撑船人并不着急。', '码头边的早点摊，豆浆卖三元一碗。'];
    session.site.put(url, { body: articlePage('江边早班船', [kept, ...others]) });
    await (await session.read(url, '江边早班船')).highlight('七点开第一班', 'pink');

    session.site.put(url, { body: articlePage('江边早班船', ['昨日起，航线有了新安排。', ...others, kept]) });
    const again = await session.read(url, '江边早班船');
    await again.tab.waitForText('航线有了新安排', 'article');
    await again.waitForHighlight('七点开第一班');
    await again.tab.waitForText(session.driver.message('capturedChanged'));
  });
});
