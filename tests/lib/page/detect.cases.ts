/** Pages are made by `wuzhouPage` unless `html` is given. `site`/`template` null: not looked at. */
export type DetectCase = {
  readonly name: string;
  readonly url: string;
  readonly body?: string;
  readonly title?: string;
  readonly expected: {
    readonly kind: 'article' | 'other';
    readonly site: string;
    readonly template: string | null;
  };
};

const ARTICLE = 'http://www.wzljl.cn/content/2020-02/10/content_336901.htm';
const NONE = { kind: 'other', site: 'www.wzljl.cn', template: null } as const;
const GONE = { kind: 'other', site: 'wzljl', template: null } as const;
const NEWEST = { kind: 'article', site: 'wzljl', template: 'wzljl-2019' } as const;

const NAV =
  '<div>头条 图片 本地 时事 原创 直播</div><div>您的位置：梧州零距离网&gt;&gt; 本地 &gt;&gt;正文</div>';
const DATELINE = '<div>2020-02-10 10:08 梧州零距离网-梧州日报 记者 甘露</div>';
const TAIL = '<div>编辑：余音</div><div>梧州零距离客户端</div><div>桂ICP备00000000号 版权所有</div>';

export const DETECT_CASES: readonly DetectCase[] = [
  { name: 'an article of the site', url: ARTICLE, expected: NEWEST },
  { name: 'https', url: ARTICLE.replace('http', 'https'), expected: NEWEST },
  { name: 'a shared link', url: `${ARTICLE}?from=timeline&isappinstalled=0#top`, expected: NEWEST },
  { name: 'a further page', url: ARTICLE.replace('.htm', '_2.htm'), expected: NEWEST },
  { name: 'the bare host', url: ARTICLE.replace('www.', ''), expected: NEWEST },
  { name: 'an explicit port', url: ARTICLE.replace('.cn/', '.cn:80/'), expected: NEWEST },
  {
    name: 'the e-paper 梧州日报',
    url: 'http://wzrb.wzljl.cn/pc/content/202509/22/content_104588.html',
    expected: { kind: 'article', site: 'wzrb', template: 'wzljl-epaper' },
  },
  {
    name: 'the e-paper 西江都市报',
    url: 'http://xjdsb.wzljl.cn/pc/content/202509/22/content_104588.html',
    expected: { kind: 'article', site: 'xjdsb', template: 'wzljl-epaper' },
  },
  {
    name: 'an article elsewhere',
    url: 'https://news.example.com/2020/02/10/a.html',
    expected: { kind: 'article', site: 'news.example.com', template: 'generic' },
  },
  {
    name: 'a mirror whose host only ends alike',
    url: ARTICLE.replace('www.wzljl.cn', 'www.notwzljl.cn'),
    expected: { kind: 'article', site: 'www.notwzljl.cn', template: 'generic' },
  },
  {
    name: 'a mirror whose host begins alike',
    url: ARTICLE.replace('www.wzljl.cn', 'www.wzljl.cn.some.example'),
    expected: { kind: 'article', site: 'www.wzljl.cn.some.example', template: 'generic' },
  },
  { name: 'the home page', url: 'http://www.wzljl.cn/', expected: NONE },
  { name: 'a list', url: 'http://www.wzljl.cn/node_440.htm', expected: NONE },
  { name: 'a day folder', url: 'http://www.wzljl.cn/content/2020-02/10/', expected: NONE },
  { name: 'a list page 2', url: 'http://www.wzljl.cn/node_440_2.htm', expected: NONE },
  {
    name: 'a question to an office',
    url: 'http://wz.wzljl.cn/?mdl=topic&do=view&id=103501',
    expected: { ...NONE, site: 'wz.wzljl.cn' },
  },
  {
    name: 'an article path on a host without articles',
    url: ARTICLE.replace('www.', 'wz.'),
    expected: { ...NONE, site: 'wz.wzljl.cn' },
  },
  {
    name: 'a page index of an e-paper',
    url: 'http://wzrb.wzljl.cn/pc/column/202509/22/node_01.html',
    expected: { ...NONE, site: 'wzrb.wzljl.cn' },
  },
  { name: 'no address', url: 'about:blank', expected: { kind: 'other', site: '', template: null } },
  { name: 'no URL', url: '梧州', expected: { kind: 'other', site: '', template: null } },
  {
    name: 'a two-line notice',
    url: ARTICLE,
    body: `${NAV}<h1>停水通知</h1>${DATELINE}<p>因管道检修，2月11日河西片区停水。</p>${TAIL}`,
    expected: NEWEST,
  },
  {
    name: 'an error page',
    url: ARTICLE,
    title: '404 Not Found',
    body: '<h1>404</h1><p>您访问的页面不存在，请返回首页。</p>',
    expected: GONE,
  },
  {
    name: 'a deleted article',
    url: ARTICLE,
    body: `${NAV}<h1></h1><div></div><p>&nbsp;</p>${TAIL}`,
    expected: GONE,
  },
  {
    name: 'a page with a player only',
    url: ARTICLE,
    body: `${NAV}<h1>龙舟出水</h1>${DATELINE}<video src="a.mp4"></video>${TAIL}`,
    expected: GONE,
  },
  {
    name: 'a page with pictures only',
    url: ARTICLE,
    body: `${NAV}<h1>龙舟出水</h1>${DATELINE}<p><img src="a.jpg"></p><p><img src="b.jpg"></p>${TAIL}`,
    expected: GONE,
  },
];

/** A page of the 2019 form; every case without a body of its own uses it. */
export const ORDINARY_BODY = `${NAV}<h1>骑楼城里的修表铺</h1>${DATELINE}
<p>在河东老城区，有一家开了三十年的修表铺，铺主黎师傅今年六十二岁，每天清晨七点准时开门。</p>
<p>“来的多是老街坊。”黎师傅说，去年他修好了四百多只表，最老的一只比他自己还大两岁。</p>${TAIL}`;
