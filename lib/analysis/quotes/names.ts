import { COMPOUND_SURNAMES, isLookAlike, SURNAMES } from './surnames';

/** Words that end a name for certain when they stand after it: 李明｜说, 李明｜正在. */
const ENDS =
  /(?:告诉|表示|介绍|坦言|直言|笑言|回忆|指出|强调|认为|透露|解释|感叹|感慨|呼吁|回应|反映|补充|建议|提醒|承认|供述|交代|辩称|宣布|质疑|抱怨|称赞|分析|希望|要求|询问|回答|讲述|说|称|问道|答道|喊道|写道|也|在|的|则|还|却|都|便|就|又|才|把|被|曾|已|是|等人|等|及|与|一边|一家|一直|一脸|一起|一行|立即|立刻|马上|连忙|赶紧|随即|随后|正在|正忙|正|刚|终于|经常|常常|每天|今年|现年|激动|高兴|兴奋|欣慰|感到|觉得|看着|看到|想起|谈起|谈到|说起|拿着|拿出|指着|笑着|笑了|笑道|笑称|接过|来到|发现|走进|站在|坐在|带着|带领|拍着|握着|拉着|捧着|抱着|望着|摇头|点头|叹|因|从|给|为了|为|对|向|跟|让|将|没有|没|不|很|会|要|能|可以|有|自豪|坚持|告知|提出|通过|作为|主动|带头|家|家里|她|他|[想看听哭问讲喊读写拿接边](?:[着了]|[^，。]边)|[\u3400-\u9fff]着(?!急)|[\u3400-\u9fff]{1,3}地(?=[\u3400-\u9fff]))/y;
/** Words that may end one; a given name may also contain them (李向东, 王和平). */
const MAY_END =
  /[和同以于到用说讲问答笑道喊叹写看想听来去站坐走拿拍竖握拉捧抱边忙急赶住所带感这那一二几两认自其每如上下中里了过着得地们、，。：；！？…“”‘’「」『』"《》（）()·\s\d]|$/y;
/** What no given name contains. */
const NEVER =
  /[的了着过在是说称问你我他她它们这那个些什吗呢吧啊很也就还都被把给让对点区县市镇乡路局厅院校所班级没无第副总、，。：；！？…“”‘’「」『』"《》（）()·\s\d\w■]/;
const HAN = /[\u3400-\u9fff]/;

/** Characters common in given names. */
const COMMON_GIVEN =
  /^[伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉玲华红玉萍鹏飞建国志海波永福林凤梅琴云莲真环雪荣爱妹香月莺媛瑞凡佳嘉琼勤珍贞莉瑶怡婵雁蓓纨仪荷丹蓉眉君蕊薇菁梦岚苑婕馨瑗琰韵融园艺咏卿聪澜纯毓悦昭冰爽琬茗羽希宁欣飘育滢馥筠柔竹霭凝晓欢霄枫芸菲寒伊亚宜可姬舒影荔枝思豪诗涵子轩宇浩然博梓俊泽晨琪雅琳颖雨婷慧倩燕莎锦黛青春天光东民友裕河哲江浩亮政谦亨奇固之轮翰朗伯宏言若鸣朋斌梁栋维启克伦翔旭士以时泰盛雄琛钧冠策腾楠榕风航弘义兴良康星仁家才发武新利清立中正根贵生祥龙元全胜学成先进德忠顺信毅心庆昌善喜有树昆炳坤权彪保松柏树森鑫焱铭钰少振宗绍世开宪培奎耀连彬佩昊萌倩妍娇妮娅嫦菊花嫂妙巧翠碧彩珠秋夏冬宝素淑惠兆济百万通达显旺传守鹤业源镇茂恒峰岭山石泉海洋川溪湘珊瑜璐璇莹莎雯霖露甜甫尧舜禹鼎卫安定]{2}$/;

const sticky = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at;
  return pattern.test(text);
};

/** Does a name end surely (2), perhaps (1) or not (0) before `at`? */
function ending(text: string, at: number): 0 | 1 | 2 {
  if (sticky(ENDS, text, at)) return 2;
  return sticky(MAY_END, text, at) ? 1 : 0;
}

/**
 * The end of the Chinese name that begins at `at`, or 0: a surname, one or two characters, then a word that can follow a
 * name. 张某, 谢某某 and 李某甲 are names; 高兴, 方便, 马上 are none. `known` names decide where the length is open; after an
 * office (`trusted`) two common given characters are enough.
 */
export function readName(
  text: string,
  at: number,
  known?: { has(name: string): boolean },
  trusted = false,
): number {
  const first = text.charAt(at);
  const pair = text.slice(at, at + 2);
  const compound = COMPOUND_SURNAMES.has(pair);
  if (!compound && (!SURNAMES.has(first) || isLookAlike(pair))) return 0;
  const given = at + (compound ? 2 : 1);
  if (text.charAt(given) === '某') {
    const masked = given + (/[某甲乙丙丁]/.test(text.charAt(given + 1)) ? 2 : 1);
    const longer =
      masked === given + 1 &&
      HAN.test(text.charAt(masked)) &&
      ending(text, masked) === 0 &&
      ending(text, masked + 1) > 0;
    return longer ? masked + 1 : masked;
  }
  if (!isGiven(text, given)) return 0;
  const long = isGiven(text, given + 1);
  if (known) {
    if (long && known.has(text.slice(at, given + 2))) return given + 2;
    if (known.has(text.slice(at, given + 1))) return given + 1;
  }
  const afterOne = ending(text, given + 1);
  if (afterOne === 2) return given + 1;
  const afterTwo = long ? ending(text, given + 2) : 0;
  if (afterTwo > 0) return given + 2;
  if (afterOne > 0) return given + 1;
  return trusted && long && COMMON_GIVEN.test(text.slice(given, given + 2)) ? given + 2 : 0;
}

const isGiven = (text: string, at: number) => HAN.test(text.charAt(at)) && !NEVER.test(text.charAt(at));

/** Characters with which foreign names are written. */
const SOUND =
  '阿埃艾安奥巴贝本比宾波伯博布查达戴丹德迪杜多恩尔法菲费弗福盖戈格古哈海汉赫亨胡怀霍基吉加杰金卡凯坎科克肯库奎拉莱兰朗劳雷里利莲琳卢鲁路伦罗洛马玛迈曼梅蒙米莫姆穆娜纳内尼诺帕佩皮普奇乔切琴热瑞萨塞森沙莎史斯丝苏索塔泰坦特提廷图托瓦万威韦维温文沃伍西希谢辛休雅亚延耶伊因尤约泽扎詹朱兹麦林爱彼得顿歌根华吕默南珀歇逊英扬佐茨冈岛崎川田拜登朴欧夫娅芙柯贾让什叶桑芬芭莉莱翰仑顿逊缪班蒂切钦娃昆涅夸鲍齐梯丽妮蕾蓓黛汀汤梭锡契琼廉彻迦纽列隆波珍汗丘甘哥达洪索帕';
export const SOUND_RUN = `[${[...new Set(SOUND)].join('')}]`;
