import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sharedFile } from '../tools/shared';
import { inEachBrowser } from './session';

const URL = 'http://www.wzljl.cn/content/2020-02/10/content_336900.htm';

/** The page of the project's first user; it belongs to a newspaper and is not part of this repository. */
const FILE = sharedFile('pages/seed.html');

describe.skipIf(FILE === null)('the seed page', () => {
  inEachBrowser((session) => {
    it('opens with all that is known of it, and nothing of the site around it', async () => {
      session.site.put(URL, { body: readFileSync(FILE ?? '') });
      const tab = await session.clickOn(URL);
      await tab.waitForText('构筑牢不可破的防线', 'h1');
      await tab.waitForElement('.reader:not([aria-busy])');
      const text = await tab.text();
      for (const shown of [
        '——藤县基层党组织和党员积极参与疫情防控阻击战',
        '梧州零距离网-梧州日报',
        '通讯员 藤组轩',
        '钟笑莹',
        '聚焦梧州',
        '卫生防疫人员正在给警车消毒',
      ]) {
        expect(text).toContain(shown);
      }
      expect(await tab.evaluate(() => document.querySelector('time')?.dateTime)).toBe(
        '2020-02-10T10:08:00+08:00',
      );
      const heads = await tab.texts('article h2');
      for (const head of ['疫情过后,我请老舅您再喝', '我们发动所有力量', '我们的工作要尽量考虑周全些']) {
        expect(heads.some((shown) => shown.includes(head))).toBe(true);
      }
      // Firefox asks for pictures of http: sites over https: and shows a note in their place where that fails.
      expect(await tab.count('article figure')).toBe(1);
      if (session.name === 'chromium') expect(await tab.count('article figure img')).toBe(1);
      expect(await tab.texts('article figcaption')).toEqual([expect.stringContaining('2月9日')]);
      for (const gone of ['电子报刊', '您的位置', '我也来说两句', '会员登录名', '客户端', '版权', 'ICP']) {
        expect(text).not.toContain(gone);
      }
    });
  });
});
