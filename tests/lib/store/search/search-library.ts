import { analyseArticle } from '../../../../entrypoints/library/analyse-article';
import { describeSpan } from '../../../../lib/anchor/describe';
import type { Color } from '../../../../lib/model/annotation';
import { addAnnotation } from '../../../../lib/store/annotations';
import { loadArticle } from '../../../../lib/store/articles';
import { saveCapture } from '../../../../lib/store/capture';
import type { LingjuDatabase } from '../../../../lib/store/db';
import { openSearch, type Search } from '../../../../lib/store/search/search';
import { openSearchDatabase, type SearchDatabase } from '../../../../lib/store/search/search-database';
import { segmentJobs } from '../../../../lib/store/search/segment-job';
import { captured } from '../store';

type Note = {
  readonly key: string;
  /** Words of the text; null for a note on the whole article. */
  readonly on: string | null;
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly color?: Color;
};
type Entry = {
  readonly title: string;
  readonly kicker?: string;
  readonly published: string;
  readonly site?: string;
  readonly source?: string;
  readonly byline?: string;
  readonly section?: readonly string[];
  readonly texts: readonly string[];
  readonly notes?: readonly Note[];
};

/** Invented articles by key, from the earliest saved to the latest; the notes have keys of their own. */
export const ENTRIES: Readonly<Record<string, Entry>> = {
  bridge: {
    title: '西堤桥加固工程完工',
    kicker: '两年施工 一朝通车',
    published: '2023-11-20',
    source: '梧州日报',
    byline: '记者 苏小满',
    section: ['新闻', '城建'],
    texts: [
      '西堤桥加固工程昨日完工，全长1200米的桥面恢复双向通行，总投资3.6亿元。',
      '“钢梁全部换过，再用五十年没有问题。”项目负责人韦国栋介绍。',
      '桥下的渡口仍保留，老街坊说，坐船过江的习惯改不掉。',
    ],
    notes: [
      { key: 'n-steel', on: '钢梁全部换过', note: '与2021年的说法对不上，要查。', tags: ['城建/桥梁'] },
      { key: 'n-cost', on: '总投资3.6亿元', color: 'blue', tags: ['数字'] },
    ],
  },
  market: {
    title: '河东早市又添摊位',
    published: '2024-03-05',
    source: '西江都市报',
    section: ['新闻', '民生'],
    texts: [
      '河东早市这个月又添了120个摊位，公平秤就摆在入口。',
      '“摊位多了，吆喝声反而小了。”市场管理员陆秀兰说，“各卖各的，谁也不用抢。”',
      '记者在现场看到，卖六堡茶的摊位前排起长队。',
    ],
    notes: [
      { key: 'n-stalls', on: '吆喝声反而小了', color: 'green', tags: ['民生/菜市'] },
      { key: 'n-whole', on: null, note: '下次去拍一张照片。', tags: ['待核实'] },
    ],
  },
  flood: {
    title: '汛期水位回落，居民返家',
    published: '2022-06-18',
    source: '梧州零距离网',
    section: ['新闻', '水利'],
    texts: [
      '截至6月17日傍晚，西江水位回落了1.2米，2012户居民陆续返家。',
      '“先看墙，再看电，最后才看家具。”防汛办主任黎永福提醒大家。',
      '水利部门的巡堤队员每两小时报一次数据。',
    ],
    notes: [
      { key: 'n-order', on: '先看墙，再看电', note: '可以做成一张卡片', color: 'pink', tags: ['水利'] },
      { key: 'n-lost', on: '此句在改稿之后已经没有了', note: '原来的句子被删了', tags: ['水利/防汛'] },
    ],
  },
  school: {
    title: 'AI進課堂：鄉村小學的新幫手',
    published: '2024-09-02',
    source: '城報',
    section: ['教育'],
    texts: [
      '石橋小學的圖書角旁邊多了一臺電腦，學生可以向AI提問。',
      '「機器會答題，老師會問題。」語文老師覃曉梅表示。',
      '學校的Wi-Fi由志願者架設，網速達到100Mbps。',
    ],
    notes: [{ key: 'n-ask', on: '老師會問題', note: '好句子', color: 'purple' }],
  },
  fiveG: {
    title: '５Ｇ基站覆盖全部乡镇',
    published: '2024-05-17',
    source: 'Wuzhou Online',
    section: ['经济', '通信'],
    texts: [
      '全市已建成5G基站2,480座，实现乡镇全覆盖，手机用户可用 iPhone 15 等机型测速。',
      '“Open Access 不是口号，是接口。”工程师梁启明（Leung Kai-ming）表示。',
      '据COVID-19期间的统计，远程办公用户占12%。',
    ],
    notes: [{ key: 'n-open', on: 'Open Access 不是口号', note: 'see the API docs', tags: ['Tech'] }],
  },
  tea: {
    title: '六堡茶的十年',
    published: '2021-12-01',
    site: 'tea.example',
    source: '茶客',
    section: ['文化', '非遗'],
    texts: [
      '六堡茶的产值十年间从1.7亿元增长到17亿元，茶农人均收入翻了一番。',
      '非遗传承人何伯说：“茶要慢慢喝，路要慢慢走。”',
      '艺术家来此采风，写下《茶船古道》。',
    ],
    notes: [{ key: 'n-slow', on: '茶要慢慢喝', tags: ['文化/手艺'] }],
  },
  art: {
    title: 'Street art comes to the old town',
    published: '2023-04-09',
    site: 'tea.example',
    source: 'The River Post',
    section: ['Culture'],
    texts: [
      'The party started early: artists painted twelve walls along the river.',
      '“A wall is a letter to the street,” said the painter.',
    ],
  },
  notice: {
    title: '停水通知',
    published: '2024-03-28',
    source: '梧州日报',
    section: ['公告'],
    texts: ['因管道检修，3月30日8时至18时，河东片区停水。咨询电话：0774-3820000。'],
  },
  name: {
    title: '王 芳：一个人的图书馆',
    published: '2020-08-15',
    source: '江城晚报',
    section: ['人物'],
    texts: [
      '王芳把自家的铺面改成了图书馆，借书不收押金。',
      '“书放着不看，才是浪费。”王芳说。',
      '王芳华是她的女儿，今年上大学。',
    ],
    notes: [{ key: 'n-books', on: '书放着不看', note: '采访王芳时问一问借阅量', tags: ['人物'] }],
  },
};

export type SearchFixture = {
  readonly db: LingjuDatabase;
  /** The key of an article or a note by its id. */
  readonly keyOf: ReadonlyMap<string, string>;
};

/** Stores all of it. */
export async function fillLibrary(db: LingjuDatabase): Promise<SearchFixture> {
  const keyOf = new Map<string, string>();
  for (const [index, [key, entry]] of Object.entries(ENTRIES).entries()) {
    const { texts, notes = [], site = 'wzljl', ...meta } = entry;
    const url = `http://${site === 'wzljl' ? 'www.wzljl.cn' : site}/content/content_${500_000 + index}.htm`;
    const { articleId } = await saveCapture(db, captured(texts, { ...meta, site, url }), []);
    keyOf.set(articleId, key);
    const revisionId = (await loadArticle(db, articleId))?.revisionId ?? '';
    const text = texts.join('\n');
    for (const { key: noteKey, on, note = '', tags = [], color = 'yellow' } of notes) {
      const start = on === null ? -1 : text.indexOf(on);
      const selector =
        on === null
          ? null
          : start === -1
            ? { quote: { exact: on, prefix: '', suffix: '' }, position: { start: 0, end: on.length } }
            : describeSpan(text, { start, end: start + on.length });
      const { id } = await addAnnotation(db, { articleId, revisionId, selector, note, tags, color });
      keyOf.set(id, noteKey);
    }
  }
  return { db, keyOf };
}

const opened: { readonly search: Search; readonly index: SearchDatabase }[] = [];

/** A search over the library, with an index of its own; `closeSearches` ends all. */
export async function searchIn(
  db: LingjuDatabase,
  more: {
    readonly name?: string;
    readonly index?: SearchDatabase;
    readonly rules?: string;
    readonly onFailure?: (error: unknown) => void;
  } = {},
): Promise<Search> {
  const { name = crypto.randomUUID(), rules = '1', index = openSearchDatabase(name) } = more;
  const { onFailure = () => {} } = more;
  const search = await openSearch({
    ...{ db, index, rules, onChange: () => {} },
    analyse: analyseArticle,
    doJob: segmentJobs(db, index, analyseArticle),
    onFailure,
  });
  opened.push({ search, index });
  return search;
}

export async function closeSearches(): Promise<void> {
  for (const { search, index } of opened.splice(0)) {
    search.close();
    index.close();
    await index.delete();
  }
}

/** Waits until everything is indexed. */
export async function indexed(search: Search, db: LingjuDatabase): Promise<void> {
  for (;;) {
    const { done, total } = search.progress();
    const [articles, { of }] = await Promise.all([
      db.articles.filter(({ deletedAt }) => deletedAt === undefined).count(),
      search.find({ kind: 'articles', words: '', sort: 'match' }),
    ]);
    if (done === total && of === articles) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
