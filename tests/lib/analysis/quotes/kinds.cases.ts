import type { ArticleCase } from './article-case';

/** Speech, term or title; and marks that are lost or mistyped. */
export const KINDS: readonly ArticleCase[] = [
  {
    name: 'signs, slogans and sounds are terms; the same words said are speech',
    text: '墙上写着“安全第一，预防为主”八个大字。\n班长钱立喊道：“安全第一！”\n“叮铃铃——”电话响了。',
    marks: ['term', 'speech 钱立', 'term'],
  },
  {
    name: 'the object of a verb is a term even inside indirect speech',
    text: '镇长曾凡表示，要落实“四个一”机制，打通“最后一百米”。',
    marks: ['term', 'term'],
  },
  {
    name: 'words quoted into the writer’s sentence',
    text: '接诊医生判断，孩子是热射病，“再晚半小时，后果不堪设想”。',
    marks: ['speech 接诊医生'],
  },
  {
    name: 'titles: book marks, and quotation marks with 一文',
    text: '他写下《山里的灯》，又发表“为什么留下来”一文。',
    marks: ['title', 'title'],
  },
  {
    name: 'a lost closing mark ends before the words that name the speaker',
    text: '“我们会一直守到水退。村支书颜立新说，已经三天没合眼。',
    marks: ['speech 颜立新'],
  },
  {
    name: 'a lost opening mark: the short line is the quotation as a whole',
    text: '等果子红了，请你们再来”\n果园在半山腰。',
    marks: ['speech ?'],
  },
  {
    name: 'two marks that face the same way, and a mark of another family',
    text: '推行“网格员“制度。\n建起“积分超市’。',
    marks: ['term', 'term'],
  },
  {
    name: 'marks that face the same way beside marks that do not; two lost closing marks are no pair',
    text: '“网格化“管理和“地毯式”排查。\n“我去。李明说，“你来。”',
    marks: ['term', 'term', 'speech 李明', 'speech 李明'],
  },
  {
    name: 'straight marks; an inch sign and an apostrophe are none',
    text: '店员方敏说:"这款卖得最好。"\n她买了27"的屏幕,寄往Xi’an。',
    marks: ['speech 方敏'],
  },
  {
    name: 'big characters on a wall are a slogan, whatever stands between',
    text: '测控站的墙上写着一行红色的大字：“零缺陷、零疑点、零失误”。\n站长钟立说了一句大实话：“零失误，太难了”。',
    marks: ['term', 'speech 钟立'],
  },
  {
    name: 'a nickname and what one can do are terms; what one says somebody cannot do is speech',
    text: '队长覃立划了三十年龙舟，人称“老船头”。\n医生覃立提醒，用药不能“打打停停”。\n医生覃立说，“不能打打停停，要坚持用药”。',
    marks: ['term', 'term', 'speech 覃立'],
  },
  {
    name: 'what people call something is a term, what they call out is speech',
    text: '村民都管它叫“懒汉树”。\n村民钟立叫道：“树倒了！”',
    marks: ['term', 'speech 钟立'],
  },
  {
    name: 'several sentences are speech without a stop at their end; a word is none',
    text: '网格员石燕天天测体温。“每天就是看码、记本子。比去年轻松不少”。\n石燕当上了“网格员”。',
    marks: ['speech 石燕', 'term'],
  },
  {
    name: 'a part of what somebody says is speech, a rule in a notice is none',
    text: '村民郑开说，从床上到门口“最多只有八步”。\n凡注明“来源：晚报（非网络版）”的作品，转载须经授权。',
    marks: ['speech 郑开', 'term'],
  },
  {
    name: 'what follows behaviour or a preposition may be said; what is done or made is a term',
    text: '非盟发表声明，对空袭表示谴责，称袭击集市的行为“令人发指”。\n张主任说，要做好“传、帮、带”。\n杨旭东说，踢球不再是一道“单选题”，路还长。',
    marks: ['speech 非盟', 'term', 'term'],
  },
  {
    name: 'a heading that is a sentence is said; a heading that is a name, and names in a row, are not',
    text: '“苗情不比常年差”\n“黄金水道”\n“小伙弃高薪返乡养鸡”“大学生回村养猪”……这样的新闻频频上热搜。',
    marks: ['speech ?', 'term', 'term', 'term'],
  },
  {
    name: 'what is called so here, what somebody sums up, a proverb that is explained and a thing counted are terms',
    text: '我们这里叫“半片子”。\n目前，街道正总结“紫荆经验”，计划再更新电梯。\n“官井洋，半年粮”，说的是当年这里鱼多。\n他说，早就想来看看这座“世界第一高桥”，没想到饼这么好吃。\n他总结说“路要一步一步走，急不得”。',
    marks: ['term', 'term', 'term', 'term', 'speech 他'],
  },
  {
    name: 'what somebody feels is said; what somebody gets to is a term',
    text: '发言人说，首相对旅客的遭遇感到“非常失望”，政府会立法。\n发言人说，火车开到“彩虹小站”，雨就停了。',
    marks: ['speech 发言人', 'term'],
  },
  {
    name: 'what something is called is a term, whom somebody calls is spoken to',
    text: '村里有个合作社，叫“山里红”。\n小店名叫“等一个人”。\n他一边跑一边叫：“快来人！”',
    marks: ['term', 'term', 'speech 他'],
  },
  {
    name: 'a nickname, an award, a jingle, how a note is signed; the title of what is published; but a word that is all somebody says',
    text: '他得了个外号“不甜就骂我”。\n她的作品获评“全国优秀修复案例”。\n村里流传的顺口溜：“春风刮到冬，人人灰蒙蒙。”\n落款是“儿树声，四月初六”。\n报纸发表题为“谁来收拾残局”的社论。\n大会的主题为“让孩子们看见大海”。\n王芳菲答了一声“嗯”。',
    marks: ['term', 'term', 'term', 'term', 'title', 'term', 'speech 王芳菲'],
  },
];
