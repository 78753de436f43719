import type { Annotation } from '../../lib/model/annotation';
import { COLORS } from '../../lib/model/annotation';
import type { ArticleRow, RevisionRow } from '../../lib/store/rows';
import { tallyOf } from '../../lib/store/tally';
import { hashText } from '../../lib/text/hash';
import { SIMPLIFIED } from '../../lib/text/simplified';
import { countCharacters, withoutWhiteSpace } from '../../lib/text/white-space';
import { seeded } from './news-text';

const SECTIONS = ['城建', '民生', '水利', '教育', '产业', '文化'];
const SOURCES = ['江城日报', '西江晚报', '零距离新闻'];
const FAMILY = '陆韦黎覃梁何莫苏甘岑';
const GIVEN = '秀兰国栋永福晓梅启明小满建华雪芳志强';
const ROLES = ['市场管理员', '项目负责人', '语文老师', '茶农', '工程师', '防汛办主任'];
const LATIN = ['open', 'access', 'iPhone', 'WiFi', 'GDP', 'AI', 'COVID', 'API'];
const COMMON =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严';

export type LibraryChunk = {
  readonly articles: readonly ArticleRow[];
  readonly revisions: readonly RevisionRow[];
  readonly annotations: readonly Annotation[];
};

/** Articles `from` to `to` of a library, about 1,500 characters each, with ten annotations each; the same every time. */
export function libraryChunk(from: number, to: number): LibraryChunk {
  const all = Array.from({ length: to - from }, (_, index) => libraryArticle(from + index));
  return {
    articles: all.map(({ article }) => article),
    revisions: all.map(({ revision }) => revision),
    annotations: all.flatMap(({ annotations }) => annotations),
  };
}

const NOTES = 10;
const idOf = (kind: number, number: number): string =>
  `${kind}0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

function libraryArticle(index: number) {
  const random = seeded(index + 1);
  const below = (count: number) => Math.floor(random() * count);
  const pick = <T>(list: ArrayLike<T>): T => list[below(list.length)] as T;
  // Some characters are in every text, most in few, as in any language.
  const character = () =>
    random() < 0.85
      ? COMMON.charAt(Math.floor(COMMON.length * random() ** 2))
      : SIMPLIFIED.charAt(below(SIMPLIFIED.length));
  const words = (length: number) => Array.from({ length }, character).join('');
  const name = () => `${pick(FAMILY)}${pick(GIVEN)}${pick(GIVEN)}`;
  const sentence = () => {
    const kind = random();
    if (kind < 0.12) return `“${words(16)}，${words(8)}。”${pick(ROLES)}${name()}说。`;
    if (kind < 0.24) return `${words(6)}达${below(9000) + 100}元，同比增长${(random() * 30).toFixed(1)}%。`;
    if (kind < 0.28) return `${words(5)} ${pick(LATIN)} ${words(7)}。`;
    return `${words(9)}，${words(12)}，${words(7)}。`;
  };
  const paragraphs = Array.from({ length: 12 }, () => Array.from({ length: 5 }, sentence).join(''));
  const text = paragraphs.join('\n');
  const saved = new Date(Date.UTC(2016, 0, 1) + index * 7_200_000).toISOString();
  const published = saved.slice(0, 10);
  const [id, revisionId] = [idOf(1, index), idOf(2, index)];
  const annotations = Array.from({ length: NOTES }, (_, number): Annotation => {
    const start = below(text.length - 40);
    const exact = text.slice(start, start + 12 + below(20));
    const prefix = text.slice(Math.max(0, start - 32), start);
    const suffix = text.slice(start + exact.length, start + exact.length + 32);
    return {
      id: idOf(3, index * NOTES + number),
      ...{ articleId: id, revisionId },
      selector: { quote: { exact, prefix, suffix }, position: { start, end: start + exact.length } },
      color: pick(COLORS),
      note: number % 3 === 0 ? `${words(12)}，回头核对。` : '',
      tags: number % 2 === 0 ? [`${pick(SECTIONS)}/${words(1)}`] : [],
      createdAt: saved,
      updatedAt: new Date(Date.parse(saved) + number * 60_000).toISOString(),
    };
  });
  const url = `http://www.wzljl.cn/content/${published.slice(0, 7)}/${published.slice(8)}/content_${300_000 + index}.htm`;
  const meta = {
    ...{ url, site: 'wzljl', template: 'wzljl-2019', published },
    title: `${words(5)}：${words(8)}`,
    source: pick(SOURCES),
    section: ['新闻', pick(SECTIONS)],
  };
  const blocks = paragraphs.map((line) => ({ kind: 'paragraph' as const, text: line, inlines: [] }));
  const revision: RevisionRow = {
    ...{ id: revisionId, articleId: id, meta, blocks, text, report: [], capturedAt: saved },
  };
  const article: ArticleRow = {
    ...{ id, meta, revisionId, savedAt: saved, capturedAt: saved },
    urlKeys: [url.slice('http://'.length)],
    textHash: hashText(withoutWhiteSpace(text)),
    characters: countCharacters(text),
    tally: tallyOf(annotations),
  };
  return { article, revision, annotations };
}
