import { VERB } from './cues';
import { TITLE } from './roles';
import { COMPOUND_SURNAMES, isLookAlike, SURNAMES } from './surnames';

/** Words that end a name for certain: 李明｜表示, 李明｜也, 李明｜指着, 李明｜高兴地. */
const ENDS = new RegExp(
  `${VERB}|${TITLE}|总[书理]|[说称也在的则还却都便又把被是等与给让没不很最他她]|[问答笑喊写哭叹](?:[道着了]|[，：])|一[边家直脸起行]|家[里中]|[今每][天年]|现年|每次|经常|常常|连忙|赶紧|立即|立刻|马上|随后|终于|正在|发现|来到|担任|带[头领]|[看想听](?:[着到了]|来)|[拿接提站坐走住][着在出过]|激动|高兴|兴奋|自豪|欣慰|主动|坚持|可以|[\u3400-\u9fff](?:着(?!急)|地(?=[说讲问]))|[\u3400-\u9fff]{2}地(?=[说讲问答告介])`,
  'y',
);
/** Words that may end one; a given name may also contain them: 李向东, 王和平, 宋先才. */
const MAY_END =
  /[和同以于到用看想听来去站坐走拿拍竖握拉捧抱边忙急赶住所带感这那一二几两认自其每如上下中里了过着得地及表介告说讲笑接回提生主开摇点就才曾已从对向跟将会要能有正刚因为做当进通]|[^\u3400-\u9fff]|$/y;
const SAYING = new RegExp(VERB, 'y');
/** What no given name contains. */
const NEVER =
  /[的了着过在是说称问你我他她它们这那个些什吗呢吧啊很也就还都被把给让对点区县市镇乡路局厅院校所没无第副总]/;
const HAN = /[\u3400-\u9fff]/;

const sticky = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};
const isGiven = (text: string, at: number) => HAN.test(text.charAt(at)) && !NEVER.test(text.charAt(at));

/** Does a name end surely (2), perhaps (1) or not (0) before `at`? */
function ending(text: string, at: number): 0 | 1 | 2 {
  if (sticky(ENDS, text, at)) return 2;
  return sticky(MAY_END, text, at) ? 1 : 0;
}

/**
 * The end of the Chinese name that begins at `at`, or 0: a surname, one or two characters, then a word that can follow a
 * name. 张某, 谢某某 and 李某甲 are names; 高兴, 方便, 马上 are none. Right after an office (`trusted`) a name needs nothing to
 * show its end: 董事长钟毅然开门见山.
 */
export function readName(text: string, at: number, trusted = false): number {
  const pair = text.slice(at, at + 2);
  const compound = COMPOUND_SURNAMES.has(pair);
  if (!compound && (!SURNAMES.has(text.charAt(at)) || isLookAlike(pair))) return 0;
  const given = at + (compound ? 2 : 1);
  if (text.charAt(given) === '某') return given + (/[某甲乙丙丁]/.test(text.charAt(given + 1)) ? 2 : 1);
  if (!isGiven(text, given) || sticky(SAYING, text, given)) return 0; // 曾表示
  const afterOne = ending(text, given + 1);
  if (afterOne === 2) return given + 1;
  const long = isGiven(text, given + 1);
  if (long && ending(text, given + 2) > 0) return given + 2;
  if (afterOne === 1) return given + 1;
  return trusted && long ? given + 2 : 0;
}

/** Characters with which foreign names are written. */
const SOUND =
  '阿埃艾安奥巴贝本比宾波伯博布查达戴丹德迪杜多恩尔法菲费弗福盖戈格古哈海汉赫亨胡怀霍基吉加杰金卡凯坎科克肯库奎拉莱兰朗劳雷里利莲琳卢鲁路伦罗洛马玛迈曼梅蒙米莫姆穆娜纳内尼诺帕佩皮普奇乔切琴热瑞萨塞森沙莎史斯丝苏索塔泰坦特提廷图托瓦万威韦维温文沃伍西希谢辛休雅亚延耶伊因尤约泽扎詹朱兹麦林爱彼得顿歌根华吕默南珀歇逊英扬佐茨拜登朴欧夫娅芙柯贾让什叶桑芬芭莉翰仑缪班娃昆涅夸鲍齐梯丽妮蒂蕾蓓黛汀汤梭锡契琼廉彻迦纽列隆珍汗丘甘哥达洪';
export const SOUND_CHAR = `[${SOUND}]`;
