import { describe, expect, it } from 'vitest';
import { articlePage } from './article-page';
import { violationsOf } from './axe';
import { waitUntil } from './driver/wait-until';
import { inEachBrowser, type Session } from './session';

const URL = 'http://www.wzljl.cn/content/2019-12/05/content_334500.htm';
const TITLE = '河西老街修路记';
const KEPT = '路面先挖开，再铺一层碎石。';
const EDITED = ['工期原定40天，由两支队伍轮流施工。', '工期改为55天，由两支队伍轮流施工。'] as const;
const GONE = '杂货铺的老板把冰柜搬到了屋后。';
const ADDED = '临时便道从昨天起可以通行电动车。';

const put = (session: Session, paragraphs: readonly string[]) =>
  session.site.put(URL, { body: articlePage(TITLE, paragraphs) });

describe('a page that has changed', () => {
  inEachBrowser((session) => {
    it('is told with its changes, and every note is kept, in its place or without', async () => {
      const { message } = session.driver;
      put(session, [KEPT, EDITED[0], GONE]);
      const first = await session.read(URL, TITLE);
      if ((await first.highlights()).length === 0) {
        await first.highlight('再铺一层碎石', 'green');
        await first.annotate('把冰柜搬到了屋后', '问问搬到哪里', ['老街']);
      }
      await first.tab.close();

      put(session, [ADDED, KEPT, EDITED[1]]);
      const reader = await session.read(URL, TITLE);
      await reader.tab.waitForText(message('capturedChanged'));
      for (const key of ['changesAdded', 'changesRemoved', 'changesEdited'] as const)
        await reader.tab.waitForText(message(key, 1), '.reader__captured');
      await reader.waitForHighlight('再铺一层碎石');
      expect(await violationsOf(reader.tab)).toEqual([]);

      await reader.tab.click('button', message('changesShow'), '.reader__captured');
      await reader.tab.waitForElement('dialog ins');
      expect(await reader.tab.texts('dialog del')).toEqual(expect.arrayContaining([GONE]));
      expect(await reader.tab.texts('dialog ins')).toEqual(expect.arrayContaining([ADDED]));
      expect((await reader.tab.texts('dialog ins')).join()).toContain('55');
      expect(await violationsOf(reader.tab)).toEqual([]);
      await reader.tab.click('button', message('dialogClose'), 'dialog');

      expect(await reader.panel('tabNotes')).toContain('问问搬到哪里');
      expect(await reader.tab.text('.orphan')).toContain(GONE);
      expect(await violationsOf(reader.tab)).toEqual([]);
      await reader.tab.click('button', message('attachBegin'), '.orphan');
      await reader.tab.selectText('可以通行电动车', 'article');
      await reader.tab.waitForText(message('attachReady'));
      await reader.tab.click('button', message('attachHere'));
      await reader.waitForHighlight('可以通行电动车');

      await reader.tab.click('button', message('undo'), '[role=status]');
      await reader.tab.waitForElement('.orphan');
      await reader.tab.click('button', message('changesAcknowledge'));
      await waitUntil('the notice to go', async () => (await reader.tab.count('.reader__captured')) === 0);
      await reader.tab.click('link', message('orphanMadeOn'), '.orphan');
      await reader.tab.waitForText(GONE, 'article');
      await reader.waitForHighlight('把冰柜搬到了屋后');
      await reader.tab.click('link', message('changesReadLatest'));
      await reader.tab.waitForText(ADDED, 'article');
    });
  });
});
