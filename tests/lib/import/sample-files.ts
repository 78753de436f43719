/** Files as other programs write them, about two articles and one without an address. */

const PAGE = 'http://www.wzljl.cn/content/2020-03/05/content_400001.htm';

export const HYPOTHESIS_JSON = JSON.stringify({
  export_date: '2021-04-01T08:00:00.000Z',
  export_userid: 'acct:reader@hypothes.is',
  client_version: '1.1200.0',
  annotations: [
    {
      id: 'x7RkZpHsEe2',
      created: '2021-03-01T02:00:00.123456+00:00',
      updated: '2021-03-02T02:00:00.123456+00:00',
      user: 'acct:reader@hypothes.is',
      uri: `${PAGE}?from=timeline`,
      document: { title: ['骑楼城里的老茶铺'] },
      text: '要去看看',
      tags: ['茶', ' 骑楼 '],
      target: [
        {
          source: PAGE,
          selector: [
            {
              type: 'RangeSelector',
              startContainer: '/p[1]',
              startOffset: 0,
              endContainer: '/p[1]',
              endOffset: 9,
            },
            { type: 'TextPositionSelector', start: 120, end: 129 },
            {
              type: 'TextQuoteSelector',
              exact: '六堡茶是从水路出去的',
              prefix: '老人说：',
              suffix: '，一走就是',
            },
          ],
        },
      ],
    },
    {
      id: 'noteOnPage',
      created: '2021-03-01T02:00:00Z',
      uri: PAGE,
      text: '整篇的笔记',
      tags: [],
      target: [{ source: PAGE }],
    },
    { id: 'broken', uri: 12, text: '没有网址' },
  ],
});

export const HYPOTHESIS_CSV = `Created at,Author,Page,URL,Group,Type,Quote,Comment,Tags
2021-03-01 10:00,reader,,${PAGE},Public,Annotation,六堡茶是从水路出去的,"要去看看,
第二行 ""引号""","茶,骑楼"
2021-03-01 10:05,reader,,${PAGE},Public,Highlight,一走就是三个月,,
`;

export const WEB_CLIPPER = JSON.stringify([
  {
    url: PAGE,
    title: '骑楼城里的老茶铺',
    highlights: [
      {
        text: '<p>六堡茶是从<strong>水路</strong>出去的 &amp; 来的</p>',
        timestamp: '2021-03-01T02:00:00.000Z',
        color: 'red',
        notes: ['第一条', '第二条'],
        comment: '第一条',
      },
      { text: '一走就是三个月' },
      { timestamp: '2021-03-01T02:00:00.000Z' },
    ],
  },
]);

export const READWISE_EXPORT = `Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags
六堡茶是从水路出去的,骑楼城里的老茶铺,梧州日报,,要去看看,orange,"茶,骑楼",order,1,2021-03-01 02:00:00+00:00,
一走就是三个月,骑楼城里的老茶铺,梧州日报,,,,,order,2,2021-03-01 02:05:00+00:00,
`;

export const READWISE_IMPORT = `\ufeffHighlight;Title;Author;URL;Note;Location;Date
六堡茶是从水路出去的;骑楼城里的老茶铺;;${PAGE};要去看看;1;2021-03-01T02:00:00Z
`;

export const W3C_LIST = JSON.stringify([
  {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'http://example.org/anno1',
    type: 'Annotation',
    bodyValue: '只有一句',
    target: `${PAGE}#top`,
  },
  {
    type: ['Annotation'],
    body: [
      { type: 'TextualBody', value: '要去看看' },
      { type: 'TextualBody', purpose: 'tagging', value: '茶' },
    ],
    target: {
      source: { id: PAGE },
      styleClass: 'green',
      selector: {
        type: 'FragmentSelector',
        value: 'p1',
        refinedBy: { type: 'TextQuoteSelector', exact: '六堡茶是从水路出去的' },
      },
    },
  },
  { type: 'Annotation', motivation: 'highlighting', target: { id: 'urn:isbn:1' } },
]);
