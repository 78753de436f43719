import { VERB } from './cues';
import { TITLE } from './roles';
import { COMPOUND, isLookAlike, isWeak, SURNAMES } from './surnames';

/** Words that end a name for certain: 李明｜表示, 李明｜也, 李明｜指着, 李明｜高兴地. */
const ENDS = new RegExp(
  `${VERB}|${TITLE}|总[书理]|[说称也在的则还却都便又把被是等与给让没不很最颇他她]|[问答笑喊写哭叹][道着了，：。]|一[边家直脸起行]|家[里中住]|[心脸手嘴][里上中]|[今每][天年]|现年|开始|经常|[日前昨近][日天晚前]|至今|连忙|立[即刻]|马上|随后|终于|正在|发现|来到|担任|受访|带[头领]|[看想听](?:[着到了]|来)|[拿接提站坐走住][着在出过]|激动|高兴|.(?:着(?!急)|地(?=[说讲问]))|..地(?=[说讲问答告介])`,
  'y',
);
/** Words that may end one; a given name may also contain them: 李向东, 王和平, 宋先才. */
const MAY_END =
  /[和同以于到用看想听心来去站坐走跑抓扔推放拿拍握拉捧抱忙赶住所带感这那一二几两认自其每如上下中里了过着得地及表介告说讲笑接回提生主开摇点就才曾已从对向跟将会要能有正刚因为做当进通]|[^\u3400-\u9fff]|$/y;
const SAYING = new RegExp(VERB, 'y');
const TITLED = new RegExp(TITLE, 'y');
/** What no given name contains. */
const NEVER =
  /[的了着过在是说称问你我他她它们这那个些什吗呢吧啊很也就还都被把给让对点区县市镇乡路局厅院校所没无第副总姓党]/;

const sticky = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};
const isGiven = (text: string, at: number) =>
  /[\u3400-\u9fff]/.test(text.charAt(at)) && !NEVER.test(text.charAt(at));

/** Does a name or noun end surely (2), perhaps (1) or not (0) before `at`? */
const ending = (text: string, at: number) => (sticky(ENDS, text, at) ? 2 : Number(sticky(MAY_END, text, at)));

/**
 * The end of a Chinese name: a surname, one or two characters, then a word that can follow a name. 张某, 谢某某 and 李某甲 are
 * names; 高兴, 方便, 马上 are none. Right after an office (`trusted`) nothing need show its end: 董事长钟毅然开门见山.
 */
function readChinese(text: string, at: number, trusted: boolean): number {
  const compound = COMPOUND.includes(text.slice(at, at + 2));
  if (!compound && !SURNAMES.includes(text.charAt(at))) return 0;
  const given = at + (compound ? 2 : 1);
  if (text.charAt(given) === '某') return given + (/[某甲乙丙丁]/.test(text.charAt(given + 1)) ? 2 : 1);
  if (!isGiven(text, given) || sticky(SAYING, text, given) || sticky(TITLED, text, given)) return 0; // 陈先生, 曾表示
  const afterOne = ending(text, given + 1);
  if (afterOne === 2) return given + 1;
  const long = isGiven(text, given + 1);
  if (long && ending(text, given + 2) > 0) return given + 2;
  if (afterOne === 1) return given + 1;
  return trusted && long ? given + 2 : 0;
}

/** Characters with which foreign names are written. */
const SOUND =
  '阿埃艾安奥巴贝本比博布查达戴丹德迪杜多恩尔法菲费弗福盖戈格哈海汉赫霍基吉加杰卡凯坎科克肯库奎拉莱兰朗劳雷里利莲琳卢鲁伦罗洛马玛迈曼蒙米莫姆穆娜纳内尼努诺帕佩皮普奇齐乔切琴热瑞萨塞赛森沙莎舍史斯丝苏索塔泰坦汤特蒂提图托瓦万威韦维温沃西希谢辛休雅亚延耶伊因尤约泽扎詹朱兹钦登顿勒翰逊朴娅';
const UNREAD = new RegExp(`^([\\u3400-\\u9fff]{2,8}?)(?:(${VERB})|[说称，。：])`);
const DOT = /[·•・]/;
export const SOUND_CHAR = `[${SOUND}]`;

/** 拜登｜表示, 科努罗夫｜日前, 约翰·克里: nearly all characters of foreign sound, or with a dot, before a word that ends a name. */
function readForeign(text: string, at: number, trusted: boolean): number {
  let end = at;
  let sure = trusted ? 0 : -1;
  while (end < at + 16 && (end < at + 2 || !sticky(ENDS, text, end))) {
    const char = text.charAt(end);
    if (DOT.test(char)) sure = 99;
    else if (!isGiven(text, end) && !DOT.test(text.charAt(end + 1))) break;
    else sure += SOUND.includes(char) ? 1 : -1;
    end++;
  }
  return sure > (trusted ? 0 : 1) && end > at + 1 && ending(text, end) > 0 && !sticky(TITLED, text, end)
    ? end
    : 0;
}

/** The end of the name that begins at `at`, or 0: 李明, 欧阳明, 张某某, 科努罗夫, 小冯, 老梁. */
export function readName(text: string, at: number, trusted = false): number {
  const pair = text.slice(at, at + 2);
  if (/[小老]/.test(pair.charAt(0)))
    return SURNAMES.includes(pair.charAt(1)) && !isWeak(pair.charAt(1)) && !/康/.test(pair) ? at + 2 : 0;
  return isLookAlike(pair) ? 0 : Math.max(readChinese(text, at, trusted), readForeign(text, at, trusted));
}

/** Could what begins at `at` be a name that {@link readName} does not know? 主教练｜彼德洛维奇：, 负责人｜苟兴邦表示, not 店员｜翻开登记本： */
export function maybeName(text: string, at: number): boolean {
  if (ending(text, at) > 0) return false;
  const run = UNREAD.exec(text.slice(at, at + 12));
  const chars = [...(run?.[1] ?? '')];
  const sounding = chars.filter((char) => SOUND.includes(char)).length;
  return (
    SURNAMES.includes(chars[0] ?? '-') ||
    sounding * 2 > chars.length ||
    (chars.length === 3 && Boolean(run?.[2]))
  );
}
