import { VERB } from './cues';
import { readName, SOUND_CHAR } from './names';
import { PERSON_NOUN, TITLE } from './roles';
import { COMMON, COMPOUND, isWeak } from './surnames';

/** The people of an article: every name as the text writes it, and how long names are that begin with a character. */
export type Register = { readonly names: ReadonlySet<string>; readonly longest: ReadonlyMap<string, number> };

/** Where a name may begin: after an office, at the head of a clause, after a description (回乡创业的李强说), after 名叫. */
const BEGINS = new RegExp(
  `(${PERSON_NOUN})[兼、]?|(名叫|叫做|名为|化名)|(?<=^|[\\n，。；：！？…”’」』 （、的据])(?=[\\u3400-\\u9fff])`,
  'g',
);
/** Who writes the article is not in it: 记者 李明 通讯员 王芳. */
const BYLINE = /记者|通讯员|编辑/;
const FOREIGN = new RegExp(
  `[A-Z][A-Za-z.]+(?: [A-Z][A-Za-z.]*)*|${SOUND_CHAR}{1,7}(?:[·•・]${SOUND_CHAR}{1,8})+`,
  'g',
);
/** A name for certain stands before these words. */
const SAYS =
  /^(?:[^，。！？；：“”\n]{0,14}?(?:说|表示|介绍|告诉|坦言|回忆|指出|强调|认为|透露|解释|感慨|称|[问笑答]道|，“)|[^，。]{0,6}?(?:[拿举捧端指站坐走跑冲拍摇抱擦蹲握抓扔推放][着起了过出上下进]|笑|[心脸][里上])|[：（是]|今年|现年|家住|，[\d男女])/;
/** A rare surname: a name where it is written twice, 负责人苑兴华表示. */
const RARE = new RegExp(`^[\\u3400-\\u9fff]{3}(?<![时后中上里])(?=${VERB})`);
/** 夏木塘村, 陈家湾路 */
const PLACE = /[村镇乡县市区州路街河湖江山岭寨屯]/;
/** 徐慧和她弟弟: where 徐慧 is known, 徐慧和 is no name. */
const JOINED = /^..[和同与等及在到有只]$/;

/** How far a name is looked for again, in characters. */
const NEAR = 3000;

/** First pass over the folded text: who is named in it. */
export function buildRegister(text: string): Register {
  const names = new Set<string>();
  const bylines = new Set<string>();
  const seen = new Map<string, number>();
  const count = (name: string) => seen.set(name, (seen.get(name) ?? 0) + 1);
  for (const { 0: before, 1: office, 2: called, index } of text.matchAll(BEGINS)) {
    const trusted = Boolean(office ?? called);
    let at = index + before.length;
    const rare = RARE.exec(text.slice(at, at + 12))?.[0];
    if (rare && readName(text, at) === 0) count(rare);
    for (let end = readName(text, at, trusted); end > 0; end = readName(text, at)) {
      const name = text.slice(at, end);
      if (PLACE.test(text.charAt(end))) break;
      count(name);
      if (name.length > 2 && text.slice(end, end + NEAR).includes(name)) count(name);
      if (BYLINE.test(before)) bylines.add(name);
      else if (name.includes('某') || (!isWeak(name) && (trusted || SAYS.test(text.slice(end, end + 22)))))
        names.add(name);
      if (!office || text.charAt(end) !== '、') break;
      at = end + 1; // 村民李明、王芳
    }
  }
  for (const [name] of text.matchAll(FOREIGN)) /^[A-Z]\w+$/.test(name) ? count(name) : names.add(name); // Ruby counts where it returns
  for (const [name, times] of seen)
    if (times > 1 && (name.length > 2 || /^[小老]/.test(name))) names.add(name);
  for (const name of names)
    if (bylines.has(name) || (JOINED.test(name) && seen.has(name.slice(0, 2)))) names.delete(name);
  for (const name of names) {
    const last = name.replace(/^.*[·•・ ]/, '');
    if (last.length > 1) names.add(last); // 约翰·克里, later 克里
  }
  const longest = new Map<string, number>();
  for (const name of names)
    longest.set(name.charAt(0), Math.max(name.length, longest.get(name.charAt(0)) ?? 0));
  return { names, longest };
}

const SURNAME = `(?:${COMPOUND}|[${COMMON}])`;
/** 黎女士, B女士, 莫大叔, 小王, 老李, 阿芳, 冯伯; not in 主任医师, 社区书记, 基金经理. */
export const TITLED = new RegExp(
  `(?<![公社基客感]|[主责](?=任)|[小校](?=区))(?:[小老大阿]?${SURNAME}|[A-Z])某{0,2}(?:${TITLE})|(?:[小老]${SURNAME}|阿[\\u3400-\\u9fff]|${SURNAME}[伯叔姐哥婶姨嫂婆公爷奶娘工老总]|${SURNAME}[婶嫂]子)(?=[看这却又说称问答告介表坦认回笑想在的也和还一边对指拿拍点摇，。：、（“])`,
  'g',
);
