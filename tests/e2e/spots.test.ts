import { expect, it } from 'vitest';
import { pageWithTable } from './article-page';
import { waitUntil } from './driver/wait-until';
import { inEachBrowser } from './session';

const URL = 'http://www.wzljl.cn/content/2019-12/05/content_336200.htm';
const TITLE = '公交线路有调整';
const LINES = [
  '从下周一起，城区两条公交线路的班次和票价有调整，市民出行前请留意站牌上的告示。',
  '公交公司表示，调整以后将根据客流情况再作安排，学生和老人的优惠不变。',
];

inEachBrowser((session) => {
  it('takes highlights in cells and notes on pictures, by mouse and by keyboard, and keeps them', async () => {
    session.site.put(URL, { body: pageWithTable(TITLE, LINES) });
    const reader = await session.read(URL, TITLE);
    const { tab } = reader;
    const t = session.driver.message;

    await reader.highlight('每天18班', 'green');
    expect(await tab.texts('.table [data-annotation]')).toEqual(['每天18班']);

    // By keyboard: from the table to a cell, a highlight and a note in Markdown with its preview.
    await tab.evaluate(() => document.querySelector<HTMLElement>('section.table')?.focus());
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'n'])
      await tab.press(key);
    await tab.waitForElement('[role=dialog] textarea:focus');
    await tab.type('**3元**涨了吗');
    await waitUntil('the preview', async () => (await tab.texts('[role=dialog] strong')).includes('3元'));
    await tab.press('Escape');
    await waitUntil('the cell to be marked', async () =>
      (await tab.texts('.table [data-annotation]')).includes('3元'),
    );

    await tab.evaluate(() => document.querySelector<HTMLElement>('.picture button')?.focus());
    await tab.press('n');
    await tab.waitForElement('[role=dialog] textarea:focus');
    await tab.type('车是新的');
    await tab.press('Escape');
    await waitUntil('the note under the picture', async () =>
      (await tab.texts('.picture [data-annotation]')).includes('车是新的'),
    );

    await tab.reload();
    await reader.shows(TITLE);
    expect(await tab.texts('.table [data-annotation]')).toEqual(['每天18班', '3元']);
    expect(await tab.texts('.picture [data-annotation]')).toEqual(['车是新的']);
    // A note with Markdown shows as it was typed until what reads it is loaded.
    await waitUntil('the note to be drawn', async () =>
      (await reader.panel('tabNotes')).includes('3元涨了吗'),
    );
    const notes = await reader.panel('tabNotes');
    for (const words of ['首班车驶出总站。', t('targetPicture'), '每天18班', '东线 · 班次'])
      expect(notes).toContain(words);
  });

  it('says what a selection over several cells is, and takes the text alone where it goes on in the text', async () => {
    session.site.put(URL, { body: pageWithTable(TITLE, LINES) });
    const reader = await session.read(URL, TITLE);
    const { tab } = reader;
    const t = session.driver.message;
    const before = (await reader.highlights()).length;
    await reader.closePanel();
    await tab.selectText('2元西线每天', 'article');
    await tab.waitForText(t('selectionCells'), '.selection-bar');
    expect(await tab.count('.selection-bar button')).toBe(0);
    await tab.press('h');
    await tab.press('Escape');
    await waitUntil('the message to go', async () => (await tab.count('.selection-bar')) === 0);

    await tab.selectText('3元公交公司表示', 'article');
    await tab.waitForText(t('selectionLeavesOut'), '.selection-bar');
    await tab.press('h');
    await reader.waitForHighlight('公交公司表示');
    expect(await reader.highlights()).toHaveLength(before + 1);
  });
});
