import type { ArticleCase } from './article-case';

/** Statements that go on: in halves, after indirect speech, over paragraphs. */
export const GOING_ON: readonly ArticleCase[] = [
  {
    name: 'two halves around the speaker',
    text: '“水退得快，”甘泉镇镇长莫志坚说，“泥退得慢。”',
    marks: ['speech 莫志坚', 'speech 莫志坚'],
  },
  {
    name: 'indirect speech goes on in direct speech, until somebody else is named',
    text: '种粮大户温树生介绍，今年改种了再生稻。“一季变两季，人工省一半。”\n种粮大户温树生介绍，今年改种了再生稻，农艺师柳青常来。“我劝过他。”',
    marks: ['speech 温树生', 'speech ?'],
  },
  {
    name: 'the only person of the paragraph goes on',
    text: '车长冯秀兰把座位让给了孕妇，自己站了四个小时。“回家的路，大家都着急。”',
    marks: ['speech 冯秀兰'],
  },
  {
    name: 'somebody without a name may be who speaks',
    text: '一位老人推门进来，大家才知道石桂生病了。“他从来不说。”',
    marks: ['speech ?'],
  },
  {
    name: 'a sentence about nobody does not break it off',
    text: '办完事后，货车司机霍成钢连夜往回赶。天已经黑透，下着小雨。“路上看不到几辆车。”',
    marks: ['speech 霍成钢'],
  },
  {
    name: 'a description of a place tells nobody',
    text: '老街不长，走完只要十分钟。“慢慢看，不收钱。”',
    marks: ['speech ?'],
  },
  {
    name: 'a statement of several paragraphs has the speaker of its end',
    text: '“第一年，桥断了。\n“第二年，我们自己搭了一座。\n“今年终于有了真桥。”村支书岑阿贵说。',
    marks: ['speech 岑阿贵', 'speech 岑阿贵', 'speech 岑阿贵'],
  },
  {
    name: 'a crowd speaks together',
    text: '“加油！”“再快一点！”岸上的村民们纷纷喊道。',
    marks: ['speech ?', 'speech 村民们'],
  },
  {
    name: 'the second paragraph of a statement has the speaker of the first, and so has one that stands alone after it',
    text: '白文秀在后记中写道：“那年渡口停了，镇上的人都说方便了。\n“可是有一天，我忽然想起再也没有人喊‘过河’。”\n“天快黑了。”',
    marks: ['speech 白文秀', 'speech 白文秀', 'term', 'speech 白文秀'],
  },
  {
    name: 'a paragraph that is only a statement goes on where one has ended, but not after a question',
    text: '拉里在演讲中表示：“机会不等人。”\n“我们今天就动手。”\n“什么时候？”队员石磊问。\n“明天。”',
    marks: ['speech 拉里', 'speech 拉里', 'speech 石磊', 'speech ?'],
  },
  {
    name: 'who tells of somebody speaks of him, but may give his words',
    text: '法官陶丽介绍，王某起初拒不供认。“他沉默了十分钟。”\n法官陶丽介绍，王某起初拒不供认。“我只是路过。”',
    marks: ['speech 陶丽', 'speech ?'],
  },
  {
    name: 'one statement right behind another has its speaker, an answer has not',
    text: '店主周莉道出苦恼：“人手不够。”“租金又涨。”\n“走不走？”“再等等。”',
    marks: ['speech 周莉', 'speech 周莉', 'speech ?', 'speech ?'],
  },
  {
    name: 'who acts before the comma speaks behind it',
    text: '他们刚站到车前，保安老陆就迎上前去，“你好！”\n车刚停到门前，“滴”的一声响了。',
    marks: ['speech 老陆', 'term'],
  },
  {
    name: 'who tells a station goes on; whom somebody tells of it does not',
    text: '一名目击者告诉当地电视台，她随后听到枪声。“所有人都往出口跑。”\n柜员告诉她是被“代扣”了保费。“我没有签过字！”',
    marks: ['speech 目击者', 'term', 'speech ?'],
  },
  {
    name: 'a question has an answer, also one in marks of its own',
    text: '店主周莉说：“走不走？”“再等等。”\n村民李明说：“你说‘好吗？’”\n“再等等。”',
    marks: ['speech 周莉', 'speech ?', 'speech 李明', 'speech ?', 'speech ?'],
  },
  {
    name: 'the speaker of a paragraph that goes on about something else does not go on',
    text: '村民李明说：“今年雨水足。”县里随后派人来看过两回。\n“明年再种。”',
    marks: ['speech 李明', 'speech ?'],
  },
  {
    name: 'two characters before 咐 are a word of saying',
    text: '村民李明嘱咐，“小心。”',
    marks: ['speech 李明'],
  },
  {
    name: 'a paragraph that is only a statement is hers whose words the one before it told; not where nobody told anything',
    text: '王大爷告诉记者，搬到小区以后，就发现楼上动不动就有异响。\n“楼上有两个小孩，一天到晚不停地跑。”\n对此，记者来到楼上核实。\n“地上也铺了垫子。”王阿姨说。\n对此，记者来到楼上核实。\n“门没锁。”',
    marks: ['speech 王大爷', 'speech 王阿姨', 'speech ?'],
  },
  {
    name: 'who is only told of is not who tells, even if the statement says I; who is named may be',
    text: '公交司机王朝回忆，发车十分钟后，一名老人在家属陪伴下上了车。“老人坐在离我最近的座位。”\n公交司机王朝回忆，发车十分钟后，老乡莫家声上了车。“我是去看病的。”',
    marks: ['speech 王朝', 'speech ?'],
  },
  {
    name: 'a heading has the speaker of what it repeats; other headings have none',
    text: '“您不动身，我们也不动身”\n暴雨如注，联村干部单芬开车进村。\n“您不动身，我们也不动身。”单芬拉开桌子。\n“我们一起等天亮”\n天亮时雨停了。',
    marks: ['speech 单芬', 'speech 单芬', 'speech ?'],
  },
  {
    name: 'this Serb is who was spoken of in the paragraph; this nurse of another paragraph is somebody else',
    text: '外籍主帅福拉多毫不吝惜赞美之辞。“他们上半场有三次机会。”这位塞尔维亚人说。\n这位护士什么也没说。“请大家让一让。”这位护士喊道。',
    marks: ['speech 福拉多', 'speech 这位护士'],
  },
  {
    name: 'he is whom his own sentence names last at the head of a clause; whom the sentence before names first',
    text: '耿军倾向于第一种看法，省研究院研究员黄春则较为谨慎，他表示，墓主“身份还有待进一步研究”。\n耿军拜访了黄春。他表示，墓主“身份还有待进一步研究”。',
    marks: ['speech 黄春', 'speech 耿军'],
  },
  {
    name: 'an old man is no policeman who was named; the policeman is',
    text: '接到电话的是民警徐俊。徐俊赶往银行，婆婆还在和柜员置气。“我自己的钱，凭什么不让我转？”老人气呼呼地说。\n接到电话的是民警徐俊。“请先稳住老人。”这位民警说。',
    marks: ['speech 婆婆', 'speech 徐俊'],
  },
  {
    name: 'a question behind an answer is not of who answered',
    text: '一位游客说：“人太多了。”“为什么还要选黄金周？”“平时没有时间。”',
    marks: ['speech 一位游客', 'speech ?', 'speech ?'],
  },
  {
    name: 'who acts before a comma speaks, also without a name; whom a letter is from does not',
    text: '场外一阵躁动，一位本要离开的母亲折返回来，把手里的水塞给他，“喝口水，慢慢说。”\n对于这位老矿工来说，那扇门只是传说，“没有见过。”',
    marks: ['speech 母亲', 'speech ?'],
  },
  {
    name: 'who answers says what he says he said; his father says his own, and the paper that asks says nothing',
    text: '江海新闻：怎么跟客户解释的？\n吴昌海：我就说“餐盒弄坏了，我赔您”，他也没有为难我。\n吴昌海：我爸在电话里说“手伤着没有，要当心”。\n记者：我想问，“还有下次吗？”',
    marks: ['speech 吴昌海', 'speech ?', 'speech ?'],
  },
  {
    name: 'what who answers keeps saying at home is his word; what parents keep asking is not',
    text: '戴敏：我总跟家长念叨一句话：“勤洗手、常通风。”\n戴敏：家长总念叨一句话：“要不要吃药？”',
    marks: ['speech 戴敏', 'speech 家长'],
  },
  {
    name: 'what happens to somebody before a comma is not what he says; who comes to report speaks for himself',
    text: '两名工人被埋，“快挖！”\n民警李明远介绍，一名男子报警求助。“我的车被偷了。”\n医生李明远介绍，患者王芳菲入院时已昏迷。\n“谢谢医生救了我。”\n教育局表示，学校不得收取补课费，违者处理。\n“补课费一分没少交。”\n吴昌海：我听他说“快跑，水来了”。',
    marks: ['speech ?', 'speech ?', 'speech ?', 'speech ?', 'speech ?'],
  },
  {
    name: 'words inside a sentence about somebody are somebody else’s; a statement alone goes on only after one that was hardly introduced, and is no question',
    text: '韦丽把电话打了九次，得到的答复大多是“已经转给相关部门处理了”。\n凌燕把字条收好。物业说项目“已经完成了竣工验收手续”。\n曹某说：“先问他。”\n“他怎么负责？你知道他真名吗？”\n32名司机没人承认。“都说不是自己。”',
    marks: ['speech ?', 'speech ?', 'speech 曹某', 'speech ?', 'speech ?'],
  },
];
