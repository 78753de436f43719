import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { violationsOf } from './axe';
import { waitUntil } from './driver/wait-until';
import { ReaderView } from './reader-view';
import { inEachBrowser, Session } from './session';
import { TransferPage } from './transfer-page';

const MARKET = 'http://www.wzljl.cn/content/2019-11/06/content_333018.htm';
const TITLE = '老菜市换上“新秤杆”';
/** An article that no other test of this file opens. */
const FERRY = 'http://www.wzljl.cn/content/2020-09/11/content_345010.htm';
const FERRY_TITLE = '共享图书角开到了渡船上';

type Kept = { readonly kind: string; readonly data: { readonly id?: string } };

/** What a backup holds of articles and notes, whatever the order and the time. */
function keptIn(backup: string): readonly Kept[] {
  const { records } = JSON.parse(backup) as { readonly records: readonly Kept[] };
  return records
    .filter(({ kind }) => kind !== 'setting')
    .map(({ kind, data }) => ({ kind, data }))
    .sort((a, b) => `${a.kind} ${a.data.id}`.localeCompare(`${b.kind} ${b.data.id}`));
}

describe('the page of exports and backups', () => {
  inEachBrowser((session) => {
    afterEach(() => session.closeTabs());

    it('shows how a format will look, and downloads just that', async () => {
      await (await session.read(MARKET, TITLE)).annotate('夜里干、白天停', '办法好', ['民生']);
      const page = await TransferPage.open(session.driver);
      for (const format of [
        'formatMarkdown',
        'formatCsv',
        'formatW3c',
        'formatBibtex',
        'formatHtml',
      ] as const) {
        await page.choose(format);
        await waitUntil(`a preview of ${format}`, async () => (await page.preview()).includes('市'));
      }
      await page.choose('formatFullText');
      await waitUntil('the full text', async () => (await page.preview()).includes('==夜里干、白天停==[^1]'));
      const { name, text } = await page.download();
      expect(name).toMatch(/^2019-11-06 .*\.md$/);
      expect(text).toContain('[^1]: 办法好');
    });

    it('writes links to the notes that open the reading view, and going back stays on the page', async () => {
      await session.read(MARKET, TITLE);
      const page = await TransferPage.open(session.driver);
      await page.choose('formatMarkdown');
      const link = await waitUntil(
        'a link to the note',
        async () => /\((http\S+#lingju=[^)]+)\)/.exec(await page.preview())?.[1],
      );
      await session.closeTabs();
      const tab = await session.driver.newTab(link);
      await tab.waitForUrl(/reader\.html\?.*note=/);
      await new ReaderView(tab, session.driver).waitForHighlight('夜里干、白天停');
      await tab.back();
      await tab.waitForUrl(/content_333018/);
      await tab.waitForText(TITLE);
      expect(await tab.url()).toContain('content_333018');
    });

    it('remembers the format, and says in which line a template is wrong', async () => {
      await session.read(MARKET, TITLE);
      const page = await TransferPage.open(session.driver);
      await page.choose('formatTemplate');
      await page.tab.click('textbox', session.driver.message('templateLabel'));
      await page.tab.press('Control+Home');
      await page.tab.type('{{titel}}');
      await page.tab.waitForText(session.driver.message('templateUnknown', 1, 'titel'));
      await waitUntil('the template in the store', async () =>
        (await page.storedTemplate()).startsWith('{{titel}}'),
      );
      await page.tab.reload();
      await page.tab.waitForText(session.driver.message('templateUnknown', 1, 'titel'));
    });

    it.each([
      ['light', false],
      ['dark', true],
    ] as const)('is clean for axe in %s', async (_, dark) => {
      const page = await TransferPage.open(session.driver);
      await session.driver.preferDark(dark);
      const { text } = await page.backUp();
      await page.give('backup.json', text.slice(0, -40));
      await page.tab.waitForText('backup.json');
      await page.tab.waitForText(session.driver.message('importNothing'));
      expect(await violationsOf(page.tab)).toEqual([]);
    });

    it('takes notes of another program, which wait for the article and go to their places in it', async () => {
      const page = await TransferPage.open(session.driver);
      const { message } = session.driver;
      const table = [
        'Created at,Author,Page,URL,Group,Type,Quote,Comment,Tags',
        `2021-03-01 10:00,x,,${FERRY}?from=timeline,Public,Annotation,960本书借出1400多次,数字要核对,核对`,
        '2021-03-01 10:01,x,,,Public,Annotation,没有网址,,',
      ].join('\n');
      await page.give('hypothesis.csv', table);
      await page.tab.waitForText(message('importKindHypothesis'));
      await page.tab.waitForText(message('importDamaged', 1, '2'));
      await page.tab.click('button', message('importCommit'));
      await page.tab.waitForText(message('importDone', 1, 1));

      const library = await session.driver.newExtensionTab('library.html');
      await library.waitForText(message('rowNoText'));
      await library.click('link', FERRY);
      await library.waitForText(message('noTextTitle'));
      const reader = await session.read(FERRY, FERRY_TITLE);
      await reader.waitForHighlight('960本书借出1400多次');
      await page.give('hypothesis.csv', table);
      await page.tab.waitForText(message('importNothing'));
    });

    it('says what is wrong with a file that is no backup', async () => {
      const page = await TransferPage.open(session.driver);
      await page.give('index.html', '<!doctype html><title>x</title>');
      await page.tab.waitForText(session.driver.message('importFilePage', 'index.html'));
      await page.give('a.json', '{}');
      await page.tab.waitForText(session.driver.message('importFileForeign', 'a.json'));
    });
  });
});

describe('a backup', () => {
  const [chromium, firefox] = [new Session('chromium'), new Session('firefox')];
  beforeAll(() => Promise.all([chromium.start(), firefox.start()]));
  afterAll(() => Promise.all([chromium.stop(), firefox.stop()]));

  it('goes from Chromium to Firefox and back with nothing lost', async () => {
    await (await chromium.read(MARKET, TITLE)).annotate('夜里干、白天停', '办法好', ['民生']);
    const first = (await (await TransferPage.open(chromium.driver)).backUp()).text;
    const there = await TransferPage.open(firefox.driver);
    await there.restore(first);
    const second = (await there.backUp()).text;
    expect(keptIn(second)).toEqual(keptIn(first));

    const reader = await firefox.read(MARKET, TITLE);
    await reader.waitForHighlight('夜里干、白天停');
    await reader.highlight('收到意见132条', 'blue');
    const third = (await (await TransferPage.open(firefox.driver)).backUp()).text;
    const back = await TransferPage.open(chromium.driver);
    await back.restore(third);
    expect(keptIn((await back.backUp()).text)).toEqual(keptIn(third));
    await (await chromium.read(MARKET, TITLE)).waitForHighlight('收到意见132条');
  });
});
