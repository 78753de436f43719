import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { extractArticle } from '../../../lib/page/extract';

const URL_OF_PAGE = 'http://www.wzljl.cn/content/2025-06/12/content_33.htm';

const OPENING = '因检修线路，下列路段将于6月12日停电，请各用户做好准备。';
const DETAILS = ['停电时间：8:00—18:00', '停电范围', '新兴一路', '西堤路56号', '联系人：陈工', '梧州供电局'];
const TABLE =
  '<table><tr><th>站点</th><th>水位（米）</th></tr><tr><td>梧州站</td><td>18.52</td></tr><tr><td>藤县站</td><td>20.10</td></tr></table>';

const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');

/** A page of the site around a body, with what follows the body in the same part of the page. */
function textsOf(body: string, below = ''): string[] {
  const html = `<!doctype html><title>通报-梧州零距离网</title><div class="nav"><a href="/">首页</a><a href="/news">新闻</a></div>
    <div class="main"><h1>西江沿岸通报</h1><div class="info">2025-06-12 09:30　来源：梧州日报　作者：李明</div>
    <div class="content">${body}</div>${below}</div><div class="footer">版权所有 梧州零距离网 桂ICP备12345678号</div>`;
  const result = extractArticle(new JSDOM(html, { url: URL_OF_PAGE }).window.document, URL_OF_PAGE);
  if (!result.ok) return [];
  return result.article.blocks.map((block) =>
    block.kind === 'table' ? block.rows.flat().join() : 'text' in block ? block.text : block.kind,
  );
}

describe('a short article', () => {
  it('keeps its lines that are no sentences, in paragraphs or between breaks', () => {
    expect(textsOf(paragraphs([OPENING, ...DETAILS]))).toEqual([OPENING, ...DETAILS]);
    expect(textsOf([OPENING, ...DETAILS, '2025年6月11日'].join('<br>'))).toEqual([
      OPENING,
      ...DETAILS,
      '2025年6月11日',
    ]);
  });

  it('keeps its table, and the line below it', () => {
    const cells = '站点,水位（米）,梧州站,18.52,藤县站,20.10';
    const [above, below] = ['6月12日8时，西江各站水位如下：', '请沿江群众注意安全。'];
    expect(textsOf(`<p>${above}</p>${TABLE}`)).toEqual([above, cells]);
    expect(textsOf(`<p>${above}</p>${TABLE}<p>${below}</p>`)).toEqual([above, cells, below]);
  });

  it('takes nothing of what stands around it', () => {
    const tail = '<p>责任编辑：李明</p><p><a href="javascript:window.print()">【打印】</a></p>';
    const comments = '<div><p>网友评论</p><p>发表评论</p><p>张三：好的好的，知道了。</p></div>';
    expect(textsOf(paragraphs([OPENING, ...DETAILS]) + tail, comments)).toEqual([OPENING, ...DETAILS]);
    const related = '<p>相关新闻</p><ul><li><a href="/a.htm">我市启动防汛四级应急响应</a></li></ul>';
    expect(textsOf(paragraphs([OPENING, ...DETAILS]) + related)).toEqual([OPENING, ...DETAILS]);
    const beside = '<div><p>天气 26℃</p><p><a href="/w.htm">更多天气</a></p></div>';
    expect(textsOf(paragraphs([OPENING, ...DETAILS]), beside)).toEqual([OPENING, ...DETAILS]);
  });
});
