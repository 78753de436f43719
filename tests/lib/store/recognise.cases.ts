import type { ArticleMeta } from '../../../lib/model/article';

type Page = { readonly text: string; readonly meta: Partial<ArticleMeta>; readonly pageUrl?: string };

const STORY = '河东的早市从凌晨四点开始，挑担的、推车的、骑三轮的，都往江边的空地上赶。'.repeat(3);
const OTHER = '图书馆把周末的闭馆时间推迟到晚上九点，自习室的座位可以在前一天预约。'.repeat(3);
const URL = 'http://www.wzljl.cn/content/2020-03/05/content_400001.htm';
const MOVED = 'http://www.wzljl.cn/content/2021-06/01/content_500001.htm';
const story = (meta: Partial<ArticleMeta> = {}, text = STORY): Page => ({
  text,
  meta: { url: URL, title: '凌晨四点的早市', ...meta },
});
const shop = (page: number | string): Page =>
  story({ url: `http://paper.example/read.php?id=${page}`, site: 'paper.example' });

/** Two captures, one after the other, and whether they are of one article. */
export const RECOGNISE_CASES: readonly (readonly [name: string, first: Page, second: Page, same: boolean])[] =
  [
    ['https', story(), story({ url: URL.replace('http:', 'https:') }), true],
    ['a hash', story(), story({ url: `${URL}#comments` }), true],
    ['tracking parameters', story(), story({ url: `${URL}?spm=1.2&utm_source=x&from=timeline` }), true],
    ['its second page', story(), story({ url: URL.replace('.htm', '_2.htm') }), true],
    [
      'the second page of a site that numbers its own way',
      shop(7),
      { ...shop(7), pageUrl: 'http://paper.example/read.php?id=7&page=2' },
      true,
    ],
    ['another address, the same text', story(), story({ url: MOVED }), true],
    ['another address and title, the same text', story(), story({ url: MOVED, title: '江边赶早市' }), true],
    ['the same address, a corrected text', story(), story({}, STORY.replace('凌晨四点', '清晨五点')), true],
    ['the same address and text, a new title', story(), story({ title: '江边赶早市' }), true],
    ['the same address and title, a text written anew', story(), story({}, OTHER), true],
    [
      'the same address, an addition to the title, a text written anew',
      story(),
      story({ title: '凌晨四点的早市（续）' }, OTHER),
      true,
    ],
    ['a text that could not be read the first time', story({}, ''), story({ title: '江边赶早市' }), true],

    ['another text at another address', story(), story({ url: MOVED }, OTHER), false],
    ['another number in the query', shop(7), { ...shop(8), text: OTHER }, false],
    ['another article at the same address', story(), story({ title: '图书馆延时开放' }, OTHER), false],
    [
      'the same text on another site',
      story(),
      story({ url: 'https://news.example/1', site: 'news.example' }),
      false,
    ],
    [
      'a short text under another title',
      story({ title: '植树' }, '图为活动现场。'),
      story({ url: MOVED, title: '义诊' }, '图为活动现场。'),
      false,
    ],
    [
      'a notice that repeats word by word, of another day',
      story({ title: '3月停水通知', published: '2020-03-05' }),
      story({ title: '6月停水通知', published: '2020-06-01', url: MOVED }),
      false,
    ],
    [
      'a notice of another day under the same title',
      story({ title: '停水通知', published: '2020-03-05' }),
      story({ title: '停水通知', published: '2020-06-01', url: MOVED }),
      false,
    ],
  ];
