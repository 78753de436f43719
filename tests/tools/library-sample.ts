import type { Annotation, Color } from '../../lib/model/annotation';
import { COLORS } from '../../lib/model/annotation';
import type { ArticleRow, RevisionRow } from '../../lib/store/rows';
import { tallyOf } from '../../lib/store/tally';
import { hashText } from '../../lib/text/hash';
import { countCharacters, withoutWhiteSpace } from '../../lib/text/white-space';

/** What a topic gives: titles and sentences with `{n}` for a figure that grows over the years. */
const TOPICS = [
  {
    section: ['新闻', '民生'],
    tag: '民生/菜市',
    title: '河东早市又添{n}个摊位',
    lines: [
      '河东早市这个月又添了{n}个摊位，下雨天也有棚子遮着。',
      '“摊位多了，吆喝声反而小了。”市场管理员陆秀兰说，“各卖各的，谁也不用抢。”',
      '记者在现场看到，公平秤就摆在入口，买菜的人顺手就能复一复。',
    ],
  },
  {
    section: ['新闻', '城建'],
    tag: '城建/桥梁',
    title: '西堤桥加固进入第{n}周',
    lines: [
      '西堤桥的加固工程进入第{n}周，桥面仍留一条车道通行。',
      '项目负责人韦国栋介绍：“钢梁换了一半，汛期之前可以全部换完。”',
      '附近的居民说，夜里十点以后听不到打桩的声音。',
    ],
  },
  {
    section: ['新闻', '水利'],
    tag: '汛情',
    title: '汛期水位回落，{n}户居民返家',
    lines: [
      '截至昨日傍晚，水位回落了1.2米，{n}户居民陆续返家。',
      '“先看墙，再看电，最后才看家具。”防汛办主任黎永福提醒大家。',
      '消毒的队伍一条街一条街地走，每户发两包药粉。',
    ],
  },
  {
    section: ['文化', '非遗'],
    tag: '文化/手艺',
    title: '老匠人收了第{n}个徒弟',
    lines: [
      '做了四十年竹编的何伯，上个月收了第{n}个徒弟。',
      '“手上的茧子，是学不会的人借不走的。”何伯说。',
      '徒弟白天上班，晚上学编，一只果篮要编三个晚上。',
    ],
  },
  {
    section: ['新闻', '教育'],
    tag: '教育',
    title: '乡村小学的图书角有了{n}册书',
    lines: [
      '石桥小学的图书角如今有{n}册书，比去年多了三成。',
      '“孩子们最爱借的是讲星星的那几本。”语文老师覃晓梅说。',
      '借书卡由学生自己写，谁弄丢了，谁就给全班讲一个故事。',
    ],
  },
  {
    section: ['经济', '产业'],
    tag: '产业',
    title: '宝石加工厂今年接了{n}万元订单',
    lines: [
      '城南的一家宝石加工厂今年接了{n}万元的订单，同比增长12%。',
      '厂长梁启明表示：“机器磨得快，最后一道还得靠人。”',
      '车间里三十多台机器，一半是去年新装的。',
    ],
  },
] as const;
const SOURCES = ['梧州零距离网', '梧州日报', '西江都市报'];
const NOTES = [
  '这个数和去年的报道对不上，回头查一查。',
  '可以和韦国栋的话放在一起看。',
  '',
  '',
  '引用时要写明日期。',
  '',
];

/** Rows of a library as the store keeps them. */
export type LibraryRows = {
  readonly articles: readonly ArticleRow[];
  readonly revisions: readonly RevisionRow[];
  readonly annotations: readonly Annotation[];
};

/** A library of as many articles as asked for, each with two or three annotations; the same one every time. */
export function sampleLibrary(count: number): LibraryRows {
  const all = Array.from({ length: count }, (_, index) => sampleArticle(index));
  return {
    articles: all.map(({ article }) => article),
    revisions: all.map(({ revision }) => revision),
    annotations: all.flatMap(({ annotations }) => annotations),
  };
}

function sampleArticle(index: number) {
  const topic = TOPICS[index % TOPICS.length] ?? TOPICS[0];
  const round = Math.floor(index / TOPICS.length);
  const filled = (text: string) => text.replaceAll('{n}', String(12 + round * 3));
  const lines = topic.lines.map(filled);
  const text = lines.join('\n');
  const at = new Date(Date.UTC(2018, 0, 5) + index * 37 * 86_400_000).toISOString();
  const saved = new Date(Date.UTC(2025, 8, 3, 1) + index * 6 * 86_400_000).toISOString();
  const id = `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const revisionId = `10000000-0000-4000-8000-${String(index).padStart(12, '0')}`;
  const annotations = lines
    .slice(0, 2 + (index % 2))
    .map((line, n) => sampleNote(id, revisionId, text, line, index * 3 + n, topic.tag, saved));
  const url = `http://www.wzljl.cn/content/${at.slice(0, 7)}/${at.slice(8, 10)}/content_${500_000 + index}.htm`;
  const meta = {
    url,
    site: index % 5 === 4 ? 'news.example' : 'wzljl',
    template: 'wzljl-2019',
    title: filled(topic.title),
    published: at.slice(0, 10),
    source: SOURCES[index % SOURCES.length] ?? '',
    section: [...topic.section],
  };
  const blocks = lines.map((line) => ({ kind: 'paragraph' as const, text: line, inlines: [] }));
  const revision: RevisionRow = {
    id: revisionId,
    articleId: id,
    meta,
    blocks,
    text,
    report: [],
    capturedAt: saved,
  };
  const article: ArticleRow = {
    id,
    meta,
    urlKeys: [url.replace(/^https?:/, '')],
    textHash: hashText(withoutWhiteSpace(text)),
    characters: countCharacters(text),
    revisionId,
    tally: tallyOf(annotations),
    savedAt: saved,
    capturedAt: saved,
  };
  return { article, revision, annotations };
}

function sampleNote(
  articleId: string,
  revisionId: string,
  text: string,
  line: string,
  number: number,
  tag: string,
  at: string,
): Annotation {
  const start = text.indexOf(line);
  const exact = line.slice(0, 18);
  const end = start + exact.length;
  const color: Color = COLORS[number % COLORS.length] ?? 'yellow';
  return {
    id: `20000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
    articleId,
    revisionId,
    selector: {
      quote: { exact, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) },
      position: { start, end },
    },
    color,
    note: NOTES[number % NOTES.length] ?? '',
    tags: number % 3 === 0 ? [tag] : number % 7 === 0 ? ['待核实'] : [],
    createdAt: at,
    updatedAt: new Date(Date.parse(at) + number * 60_000).toISOString(),
  };
}
