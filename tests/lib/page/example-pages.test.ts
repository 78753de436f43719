import { describe, expect, it } from 'vitest';
import { plainText } from '../../../lib/model/article';
import { extractArticle } from '../../../lib/page/extract';
import { parsePageFile } from '../../tools/parse-page';
import { sharedFile } from '../../tools/shared';

const SEED = 'http://www.wzljl.cn/content/2020-02/10/content_336900.htm';
const read = (name: string, url: string) =>
  extractArticle(parsePageFile(sharedFile(`pages/${name}`) ?? '', url), url);

describe.skipIf(sharedFile('pages/seed.html') === null)('the example pages beside the project', () => {
  it('give the seed article as it was printed', () => {
    const result = read('seed.html', SEED);
    if (!result.ok) throw new Error(result.reason);
    const { meta, blocks } = result.article;
    expect(meta).toEqual({
      url: SEED,
      site: 'wzljl',
      template: 'wzljl-2019',
      title: '构筑牢不可破的防线',
      subtitle: '——藤县基层党组织和党员积极参与疫情防控阻击战',
      published: '2020-02-10T10:08:00+08:00',
      source: '梧州零距离网-梧州日报',
      byline: '通讯员 藤组轩',
      editor: '钟笑莹',
      section: ['聚焦梧州'],
    });
    const kinds = blocks.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'heading')).toHaveLength(3);
    expect(kinds.indexOf('caption')).toBe(kinds.indexOf('image') + 1);
    expect(plainText(result.article)).not.toMatch(/您的位置|我也来说两句|会员登录名|客户端|版权|ICP|相亲/);
  });

  it('give articles of the other templates', () => {
    const old = read('wzljl-2010.html', 'http://www.wzljl.cn/content/2010-05/04/content_34580.htm');
    expect(old).toMatchObject({
      ok: true,
      article: { meta: { template: 'wzljl-2009', section: ['新闻中心', '梧州快报'] } },
    });
    const middle = read('wzljl-2015.html', 'http://www.wzljl.cn/content/2015-03/19/content_161730.htm');
    expect(middle).toMatchObject({
      ok: true,
      article: { meta: { template: 'wzljl-2012', source: '西江都市报' } },
    });
    const epaper = read('epaper.html', 'http://wzrb.wzljl.cn/pc/content/202509/22/content_104588.html');
    expect(epaper).toMatchObject({ ok: true, article: { meta: { site: 'wzrb', published: '2025-09-22' } } });
    expect(JSON.stringify(epaper)).not.toContain('enpproperty');
  });

  it('give none of the pages that are no articles', () => {
    expect(read('list-node.html', 'http://www.wzljl.cn/node_440.htm')).toMatchObject({ ok: false });
    expect(read('list-node.html', 'http://news.example.com/node_440.htm')).toMatchObject({ ok: false });
    expect(read('wenzheng-topic.html', 'http://wz.wzljl.cn/?mdl=topic&do=view&id=103501')).toMatchObject({
      ok: false,
    });
  });
});
