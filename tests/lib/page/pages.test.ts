import { describe, expect, it } from 'vitest';
import { joinPages } from '../../../lib/page/pages';
import { parsePage } from '../../tools/parse-page';

const STEM = 'http://www.wzljl.cn/content/2019-06/12/content_330100';
const PARAGRAPHS = [
  '清晨六点，鸳鸯江边的码头已经热闹起来，三十多条渔船陆续靠岸，卸下一筐筐鲜鱼。',
  '“今年的水比往年清。”撑了半辈子船的覃伯一边理网一边说，他的孙子也学会了下钩。',
  '傍晚时分，最后一条船离开码头，江面又静了下来，只有航标灯一闪一闪。',
];

const page = (number: number, links: readonly number[]) =>
  parsePage(
    `<!doctype html><title>江边码头的一天-梧州零距离网</title>
    <table><tr><td>您的位置：梧州零距离网&gt;&gt; 本地 &gt;&gt;正文</td></tr><tr><td class="zbt">江边码头的一天</td></tr>
    <tr><td>2019-06-12 08:30&nbsp;&nbsp;&nbsp;西江都市报&nbsp;&nbsp;&nbsp;记者 林小满</td></tr>
    <tr><td><p>江边码头的一天</p><p>${PARAGRAPHS[number - 1]}</p></td></tr></table>
    <div id="displaypagenum"><center>${links
      .map((to) => `<a href="content_330100${to === 1 ? '' : `_${to}`}.htm">${to}</a>`)
      .join(' ')}</center></div>`,
    'http://localhost/',
  );

const texts = (result: Awaited<ReturnType<typeof joinPages>>) =>
  result.ok ? result.article.blocks.map((block) => ('text' in block ? block.text : block)) : result.reason;

describe('joinPages', () => {
  it('joins all pages in order, also from the middle, and drops repeated titles', async () => {
    const asked: string[] = [];
    const load = async (url: string) => {
      asked.push(url);
      return page(url.endsWith('_3.htm') ? 3 : 1, [1, 2, 3]);
    };
    const result = await joinPages(page(2, [1, 3]), `${STEM}_2.htm?from=timeline`, load);
    expect(texts(result)).toEqual(PARAGRAPHS);
    expect(asked.sort()).toEqual([`${STEM}.htm`, `${STEM}_3.htm`]);
    expect(result).toMatchObject({ article: { meta: { url: `${STEM}.htm`, title: '江边码头的一天' } } });
  });

  it('finds pages that only another page links to', async () => {
    const load = async (url: string) =>
      page(url.endsWith('_2.htm') ? 2 : 3, url.endsWith('_2.htm') ? [1, 3] : [2]);
    expect(texts(await joinPages(page(1, [2]), `${STEM}.htm`, load))).toEqual(PARAGRAPHS);
  });

  it('leaves a gap for a page that does not load', async () => {
    const load = async (url: string) => {
      if (url.endsWith('_2.htm')) throw new Error('offline');
      return page(3, []);
    };
    expect(texts(await joinPages(page(1, [2, 3]), `${STEM}.htm`, load))).toEqual([
      PARAGRAPHS[0],
      { kind: 'gap', url: `${STEM}_2.htm`, page: 2 },
      PARAGRAPHS[2],
    ]);
  });

  it('asks for nothing where an article has one page, and for nothing of other articles or hosts', async () => {
    const document = page(1, []);
    const link = document.createElement('a');
    for (const href of [
      'http://other.example/content/2019-06/12/content_330100_2.htm',
      'content_330101.htm',
    ]) {
      link.setAttribute('href', href);
      document.body.append(link.cloneNode());
    }
    const result = await joinPages(document, `${STEM}.htm`, () => Promise.reject(new Error('asked')));
    expect(texts(result)).toEqual([PARAGRAPHS[0]]);
  });
});
