import type { Block, ExtractedArticle, TextBlock } from '../../lib/model/article';

const text = (kind: TextBlock['kind'], words: string, level?: number): TextBlock => ({
  kind,
  text: words,
  inlines: [],
  ...(level !== undefined && { level }),
});

/** An invented report with everything that the reading view shows: who says what, figures, heads, a list, a table. */
const BLOCKS: readonly Block[] = [
  text('paragraph', '这是一篇虚构的报道，用来试一试零距笔记。选中任意一句话，就可以高亮它，或写下笔记。'),
  text(
    'paragraph',
    '清晨六点半，云埠镇的河街亮起了灯。46个摊位沿着800多米的堤岸排开，卖菜的、卖粥的、磨刀的，都等着第一班渡船靠岸。这是早市第3次搬家：前两次，水涨上来，摊子只好往高处挪。',
  ),
  text(
    'paragraph',
    '“以前听见涨水就心慌，半夜爬起来收摊。”卖艇仔粥的韦秀兰说，她在河街摆了21年摊，光是桌椅就被水冲走过五六回。',
  ),
  text('heading', '浮排随水起落', 2),
  text(
    'paragraph',
    '去年8月，镇里花了约37万元，在堤岸外搭起12组浮排。浮排用缆绳拴在桩上，水涨1米，它就升1米。',
  ),
  text(
    'paragraph',
    '“我们没有别的窍门，就是不跟水较劲。”负责工程的镇水利站站长黎定邦告诉记者，浮排能承受3级以下的风浪，超过这个数，摊位仍须撤到岸上。',
  ),
  text('quote', '不跟水较劲，水就不来找你的麻烦。'),
  text('heading', '歇业少了，账怎么算', 2),
  text('paragraph', '搭浮排以前，早市一年平均歇业46天；搭好以后的12个月里，只歇了9天。镇里算了一笔账：'),
  {
    kind: 'table',
    rows: [
      ['项目', '搭浮排前', '搭浮排后'],
      ['全年歇业（天）', '46', '9'],
      ['日均客流（人次）', '620', '1050'],
      ['摊位数（个）', '31', '46'],
    ],
  },
  text(
    'paragraph',
    '也有人不放心。常来买菜的退休教师岑伯年认为，浮排的护栏只有80厘米高，“孩子一踮脚就能翻过去”。黎定邦回应说，护栏将在年底前加高到1.1米，费用约4.5万元。',
  ),
  text('heading', '还能再试什么', 2),
  text('listItem', '点一下带虚线的数字，看它的数值和单位；点一下引语，看是谁说的。'),
  text('listItem', '打开侧栏，看全文的目录、引语、数字和您的笔记。'),
  text('listItem', '点工具栏里的“阅读外观”，换主题、字体和字号。'),
  text('listItem', '在“导出”里把笔记存成文件，或打印出来。'),
];

/** `url` is the page that offers it: from the reading view, the way to the original leads back there. */
export const sampleArticle = (url: string): ExtractedArticle => ({
  schema: 1,
  meta: {
    url,
    site: 'lingju',
    template: 'generic',
    kicker: '示例文章',
    title: '河街早市的第三次搬家',
    subtitle: '云埠镇把摊位搬上浮排，一年少歇37天',
    source: '零距笔记',
    section: ['示例'],
  },
  blocks: BLOCKS,
});
