import { afterEach, describe, expect, it } from 'vitest';
import { articlePage } from './article-page';
import { waitUntil } from './driver/wait-until';
import { inEachBrowser } from './session';

const PAGE = 'http://www.wzljl.cn/content/2019-12/03/content_334501.htm';
const TITLE = '渡口添了新趸船';
const STATEMENT = '“水位一退，我们当天就复航。”';
const PARAGRAPHS = [
  `${STATEMENT}渡口负责人麦启文说，新趸船长18米，可停3艘渡船。`,
  '“以前上岸要踩跳板，现在推着菜车也稳当。”菜农凌秀芳告诉记者。',
];

describe('what the reader says against the analysis', () => {
  inEachBrowser((session) => {
    afterEach(() => session.closeTabs());

    it('is kept over a reload, is what leaves as a table, and can be withdrawn', async () => {
      session.site.put(PAGE, { body: articlePage(TITLE, PARAGRAPHS) });
      const t = session.driver.message;
      const reader = await session.read(PAGE, TITLE);
      const { tab } = reader;
      const unfoldFirst = () => tab.click('button', t('markMore'), '#panel li:first-child');

      await reader.panel('tabQuotes');
      await unfoldFirst();
      await tab.click('button', t('markSpeaker'), '#panel');
      await tab.click('textbox', t('speakerOther'), 'dialog');
      await tab.type('凌秀芳');
      await tab.click('button', t('speakerStore'), 'dialog');
      await tab.waitForText(t('correctionSpeaker', '凌秀芳'), '#panel');

      await reader.panel('tabNumbers');
      await unfoldFirst();
      await tab.click('button', t('markNoNumber'), '#panel');
      await waitUntil('the figure to go', async () => !(await reader.marked('number')).includes('3艘'));

      await tab.reload();
      await reader.shows(TITLE);
      expect(await reader.panel('tabQuotes')).toContain(t('correctionSpeaker', '凌秀芳'));
      const { name, text } = await session.driver.download(() =>
        tab.click('button', t('tableDownload'), '#panel'),
      );
      expect(name).toMatch(/渡口添了新趸船.*\.csv$/);
      expect(text).toMatch(new RegExp(`凌秀芳.*${STATEMENT}`));
      expect(text).not.toContain('麦启文');

      await reader.panel('tabNumbers');
      expect(await reader.marked('number')).not.toContain('3艘');
      await tab.click('button', t('correctionWithdraw'), '#panel');
      await waitUntil('the figure to come back', async () => (await reader.marked('number')).includes('3艘'));
    });
  });
});
