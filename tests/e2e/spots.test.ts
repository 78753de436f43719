import { expect, it } from 'vitest';
import { waitUntil } from './driver/wait-until';
import { inEachBrowser } from './session';

const URL = 'http://www.wzljl.cn/content/2019-12/05/content_336200.htm';
const TITLE = '公交线路有调整';
const PAGE = `<!DOCTYPE html>
<html><head><meta charset="utf-8" /><title>${TITLE}-梧州零距离网</title></head><body>
<table><tr><td>您的位置：<a href="http://www.wzljl.cn/">梧州零距离网</a>&gt;&gt;正文</td></tr></table>
<table>
<tr><td align="center" class="zbt">${TITLE}</td></tr>
<tr><td align="center" class="z03">2019-12-05 10:20&nbsp;&nbsp;&nbsp; <span>梧州零距离网-梧州日报</span></td></tr>
<tr><td>
<p><span>从下周一起，城区两条公交线路的班次和票价有调整，市民出行前请留意站牌上的告示。</span></p>
<p align="center"><img src="http://www.wzljl.cn/pic/bus.jpg" width="400" height="260" /></p>
<p align="center"><span>首班车驶出总站。</span></p>
<table border="1"><tr><td>线路</td><td>班次</td><td>票价</td></tr><tr><td>东线</td><td>每天18班</td><td>2元</td></tr><tr><td>西线</td><td>每天16班</td><td>3元</td></tr></table>
<p><span>公交公司表示，调整以后将根据客流情况再作安排，学生和老人的优惠不变。</span></p>
</td></tr>
<tr><td align="right">编辑：钟晓岚</td></tr>
</table>
</body></html>`;

inEachBrowser((session) => {
  it('takes highlights in cells and notes on pictures, by mouse and by keyboard, and keeps them', async () => {
    session.site.put(URL, { body: PAGE });
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
});
