import { VERB } from './cues';
import { PERSON_NOUN, TITLE } from './roles';
import { COMMON, COMPOUND, isLookAlike, SURNAMES } from './surnames';

/** The people of an article: every name as the text writes it, and how long names are that begin with a character. */
export type Names = { readonly names: ReadonlySet<string>; readonly longest: ReadonlyMap<string, number> };

/** Characters with which foreign names are written. */
const SOUND =
  '阿埃艾安奥巴贝本比博布查达戴丹德迪杜多恩尔法菲费弗福盖戈格哈海汉赫霍基吉加杰卡凯坎科克肯库奎拉莱兰朗劳雷里利莲琳卢鲁伦罗洛马玛迈曼蒙米莫姆穆娜纳内尼努诺帕佩皮普奇齐乔切琴热瑞萨塞赛森沙莎舍史斯丝苏索塔泰坦汤特蒂提图托瓦万威韦维温沃西希谢辛休雅亚延耶伊因尤约泽扎詹朱兹钦登顿勒翰逊朴娅桑卜夫麦古彼拜纽朔茨廷津佛芬冈丘甘默';
/** What a name must score. */
const ENOUGH = 5;

/** Where a name may begin: after an office or 名叫 (group 1), or at any character that names begin with. */
const BEGINS = new RegExp(
  `(${PERSON_NOUN}|叫做?|名为|化名|岁的)兼?|(?=[${SURNAMES}]|${COMPOUND})|(?<=^|[，。、的\\n])(?=[${SOUND}]{3})`,
  'g',
);
/** Where a clause or a phrase of time or place ends. */
const BOUNDARY = /^$|[\n，。；：！？…“”‘’」』（）《 、的据对此是和与为因让日天晚午时后前中上里下内旁]/;
/** 对方, 时尚: the character before belongs to the word. */
const SPLIT = /对方|时尚|日常|中[华秋]|上[万海]|前任|下[水车]/;
/** Who writes the article is not in it: 记者 李明 通讯员 王芳. */
const BYLINE = /^(?:记者|通讯员|编辑)/;

/** A name ends for certain before these: 李明｜表示, 李明｜也, 李明｜指着, 李明｜高兴地. */
const SURE_END = new RegExp(
  `${VERB}|[和与、](?=[${SURNAMES}]|其他|同[学事])|(?=..)(?:${TITLE})|[说称也则还却都便又道在对]|[问答笑喊写哭叹][道着了得，：。]|向(?=[记大])|.(?:着(?!急)|了|得|地(?=[说讲问笑]))|..{1,2}地(?![区方点铁下面])|一[边家直脸起行]|[今每][天年]|当[天日场庭]|家[里中住]|\\d|周[一二三四五六日]|星期|[心脸手嘴][里上中]|双[手眼]|眼[里泪眶]|[日前昨近][日天晚前]|连忙|立[即刻]|随后|终于|正在|发现|来到|[（：]`,
  'y',
);
/** What no given name contains. */
const NEVER =
  '的了着过在是说称问你我他她它们这那个些什吗呢吧啊很也就还都被把给让对点区县市镇乡路局厅院校所者员没无第副总姓党盟不记村馆站队店该则';
/** What none ends with: 专访时｜表示, 悲痛地｜说, 阎峻一｜坐下. */
const NEVER_LAST = '时地得最一至和内外街上下中前后与及取到有只考便均曾急就专愣算挥住常';
/** A name may end before those and before these, which a given name may also contain: 李向东, 王和平, 宋先才. */
const MAY =
  '等同以于用看想听心来去坐走跑抓扔推放拿拍握拉捧抱忙赶带感几两认自其每如里才已从向跟将会要能正刚因为做当进通接提主开始摇受激高回告介蹲指发举拒承坚参出留致反入领离负又并之宣获摸苦仍深作先再随收早喜表笑哭叹喊写谈今';
const MAY_END = new RegExp(`[${NEVER}${NEVER_LAST}${MAY}]|[^\\u3400-\\u9fff]|$`, 'y');
const NO_NAME = new RegExp(`[${NEVER}]`);
const NO_END = new RegExp(`[${NEVER_LAST}]$`);
const SAYS = new RegExp(`${VERB}|[说称]`, 'y');
/** What only the end of a name can stand before, whatever the name. */
const CLEAR = new RegExp(`${VERB}|[说称在对则也（\\d]|[今昨近]|周[一二三四五六日]|星期`, 'y');
/** Adverbs and bodies that stand between an office and a verb: 村民异口同声说, 教师联合会表示. */
const NO_OPEN = /^[向一再又同接异纷齐自亲直反多各普均此事当现集]|[会部社团组处室司厂]$|[声口]/;
const TITLED = new RegExp(`${VERB}|${TITLE}`, 'y');
/** 夏木塘村, 陈家湾路 */
const PLACE = /[村镇乡县市区州路街河湖江山岭寨屯]/;

const SOUNDING = new RegExp(`[${SOUND}]{2,7}`, 'y');
const SOUNDING_ANY = new RegExp(`[${SOUND}]{1,8}`, 'y');
const LATIN = /[A-Z][A-Za-z.-]+(?: [A-Z][A-Za-z.-]*)*/g;
/** 兰迪·亨廷顿: the parts between dots are sure, where the first begins and the last ends is not. */
const DOTTED = /[\u3400-\u9fff]{1,7}((?:[·•・‧][\u3400-\u9fff]{1,8}?)*[·•・‧])(?=([\u3400-\u9fff]{1,8}))/g;

const sticky = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};
/** 陈｜先生, 曾｜表示, but not 翁｜长庆 */
const HAN = /^[\u3400-\u9fff]+$/;
const isTitled = (text: string, at: number) => sticky(TITLED, text, at) && TITLED.lastIndex > at + 1;
/** How surely a name ends before `at`: 2, 1 or 0. */
const ending = (text: string, at: number) =>
  sticky(SURE_END, text, at) ? 2 : Number(sticky(MAY_END, text, at));

/** A stretch of text that may be a name, with what speaks for it. */
type Candidate = { readonly name: string; readonly score: number };

/**
 * The best candidate at `at`. What speaks for a name: an office in front of it (3) or the beginning of a clause (1), a surname
 * (2, a weak one 1) or foreign sound (2), a word behind it that ends a name (2 or 1). So 仝永康 is a name in 校长仝永康说.
 */
function candidateAt(text: string, at: number, office: boolean): Candidate | null {
  const first = text.charAt(at);
  if (isLookAlike(text.slice(at, at + 2))) return null;
  const compound = COMPOUND.includes(text.slice(at, at + 2));
  const surname = compound || COMMON.includes(first) ? 2 : Number(SURNAMES.includes(first));
  const given = at + (compound ? 2 : 1);
  if ((surname || office) && text.charAt(given) === '某' && !/[一个些种]/.test(text.charAt(given + 1)))
    return {
      name: text.slice(at, given + (/[某甲乙丙丁]/.test(text.charAt(given + 1)) ? 2 : 1)),
      score: ENOUGH,
    };
  if (isTitled(text, given) || isTitled(text, at)) return null; // 陈先生, 曾表示
  const before = office
    ? 3 - Number(/[者人士]/.test(text.charAt(at - 1)))
    : Number(BOUNDARY.test(text.charAt(at - 1)) && !SPLIT.test(text.slice(at - 1, at + 1)));
  const run = sticky(SOUNDING, text, at) ? SOUNDING.lastIndex : 0;
  let best: Candidate | null = null;
  let open = 0; // 内阁官房长官｜松野博一｜28日: any name between an office and a word that ends names
  for (let end = at + 3; office && !open && end < at + 7; end++) if (sticky(CLEAR, text, end)) open = end;
  for (const end of [run, run && run + 1, open, given + 2, given + 1]) {
    const name = text.slice(at, end);
    const foreign = end > 0 && (end === run || (end === run + 1 && ending(text, end) === 2));
    const rest = surname ? text.slice(given, end) : name;
    if (!HAN.test(name) || NO_NAME.test(/^在.$/.test(rest) && sticky(SAYS, text, end) ? '' : rest)) continue; // 李在明承认
    if (/[者员]/.test(text.charAt(end))) continue; // 幸存｜者
    const stop = Math.max(ending(text, end), Number(foreign));
    if (name.length === 2 && (stop === 0 || (foreign && !(office && stop === 2)))) continue;
    // without a surname there must be an office in front, and a word of saying behind or a return
    if (!surname && !foreign && (!office || name.length < 3 || NO_OPEN.test(name))) continue;
    const end_ = surname || foreign || sticky(CLEAR, text, end) ? stop : Math.min(stop, 1);
    // 王芳｜高兴地说: where both could end, a sure end after one character decides
    const score =
      before +
      (foreign ? 2 : end > given + 2 ? 0 : surname) +
      end_ -
      Number(surname === 1 && (stop === 1 || name.length === 2) && office) +
      (stop > 1 && end === given + 1 ? 0.5 : 0) -
      (stop < 2 && NO_END.test(name) ? 1 : 0);
    if (score > (best?.score ?? 2)) best = { name, score };
  }
  return best;
}

/** First pass over the folded text: who is named in it. */
export function namesOf(text: string): Names {
  const found = new Map<string, { score: number; readonly next: string; again: boolean; times: number }>();
  const bylines = new Set<string>();
  let past = 0;
  for (const { 0: before, 1: office, index } of text.matchAll(BEGINS)) {
    let at = index + before.length;
    for (let trusted = Boolean(office); at >= past; trusted = true) {
      const best = candidateAt(text, at, trusted);
      if (!best) break;
      const { name, score } = best;
      const next = text.charAt(at + name.length);
      if (PLACE.test(next)) break;
      if (BYLINE.test(before) && !sticky(SAYS, text, at + name.length)) bylines.add(name);
      const known = found.get(name) ?? { score, next, again: false, times: 0 };
      found.set(name, {
        next,
        score: Math.max(known.score, score),
        again: known.again || known.next !== next,
        times: known.times + 1,
      });
      if (score >= ENOUGH) past = at + name.length;
      if (!office || next !== '、') break;
      at += name.length + 1; // 村民李明、王芳
    }
  }
  const names = new Set<string>();
  for (const [name, { score, again, times }] of found) {
    // a word that returns with another word behind it is no part of a longer one; one of two characters may be any word
    const repeated = again && (name.length > 2 || score > 4);
    if (score + Number(repeated) + Number(repeated && times > 2) >= ENOUGH && !bylines.has(name))
      names.add(name);
  }
  for (const name of names) {
    const short = name.slice(0, 2);
    if (name.length === 3 && (found.get(short)?.score ?? 0) > 3) names.delete(name) && names.add(short); // 石勇｜急
  }
  for (const [, name] of text.matchAll(/(小.|(.)\2)(?=（化名)/g)) if (name) names.add(name);
  for (const [name] of text.matchAll(LATIN))
    if (name.includes(' ') || found.has(name)) names.add(name);
    else found.set(name, { score: 0, next: '', again: false, times: 0 }); // Ruby counts where it returns
  for (const { 0: word, 1: dots = '', 2: rest = '', index } of text.matchAll(DOTTED)) {
    const first = firstPart(word.slice(0, word.length - dots.length));
    const last = rest.slice(0, lastPart(text, index + word.length, rest.length));
    names.add(first + dots + last);
    if (last.length > 1) names.add(last); // 约翰·克里, later 克里
  }
  const longest = new Map<string, number>();
  for (const name of names)
    longest.set(name.charAt(0), Math.max(name.length, longest.get(name.charAt(0)) ?? 0));
  return { names, longest };
}

/** The length of the longest known name at `at`, or 0. */
export function nameLength(line: string, at: number, { names, longest }: Names): number {
  for (let length = longest.get(line.charAt(at)) ?? 0; length >= 2; length--)
    if (names.has(line.slice(at, at + length))) return length;
  return 0;
}

const OFFICE_END = new RegExp(`^.*(?:${PERSON_NOUN}|[的和与对向的了]|[一两三几][位名])(?=.)`);
/** The first part of a dotted name, without the office before it. */
function firstPart(word: string): string {
  const bare = word.replace(OFFICE_END, '');
  const sound = new RegExp(`[${SOUND}]{2,}$`).exec(bare)?.[0];
  return sound ?? bare;
}
/** How long the last part of a dotted name at `at` is: up to a word that ends a name, where the sounds of foreign names end. */
function lastPart(text: string, at: number, most: number): number {
  const run = sticky(SOUNDING_ANY, text, at) ? SOUNDING_ANY.lastIndex - at : 0;
  for (let length = 1; length <= most; length++)
    if (ending(text, at + length) === 2 && length <= run + 3) return length;
  return Math.min(Math.max(2, run), most);
}

const SURNAME = `(?:${COMPOUND}|[${COMMON}])`;
/** 黎女士, B女士, 莫大叔, 小王, 老李, 阿芳, 冯伯; not in 主任医师, 社区书记, 基金经理. */
export const SHORT_NAME = new RegExp(
  `(?:(?![位名个老小的])[\\u3400-\\u9fff]|[A-Z])(?:女士|先生)|[A-Z]某|(?<=[的，。；：、”\\n员师生友者人户主子叫]|^)小(?![时学区组说伙孩朋姐将贩卖店镇心型雨麦吃额康微众品路河院家屋事批径车城村鸟狗猫龙])[\\u3400-\\u9fff](?![\\n、])|(?<=^|[^\\u3400-\\u9fff]|[的局院所部委会处科校司厂站村镇县区民员师长士生人户友者任记授理练官工警手表属迷兵农妻子女亲事夫客主名位对向和跟与给让被请找由随时])(?!区|任[医委])(?:[小老大阿]?${SURNAME}某{0,2}(?!长|师(?!傅)|[员者])(?:${TITLE})|(?:[小老]${SURNAME}|阿[\\u3400-\\u9fff]|${SURNAME}[伯叔姐哥婶姨嫂婆公爷奶娘工老]|${SURNAME}总(?!指)|${SURNAME}[婶嫂]子)(?=[${NEVER}${NEVER_LAST}${MAY}]|[^\\u3400-\\u9fff]))`,
  'g',
);
