import type { ArticleCase } from './article-case';

/** Speakers who stand after their words. */
export const AFTER: readonly ArticleCase[] = [
  {
    name: 'a verb of saying after the statement, with the words that describe the speaker before it',
    text: '“孩子终于肯吃饭了。”抱着外孙在门口等车的外婆悄声说。\n“能修就不换。”回乡创业的程立春告诉记者。',
    marks: ['speech 外婆', 'speech 程立春'],
  },
  {
    name: 'a person who acts right after the statement',
    text: '“就剩这一趟了。”司机伍海涛抓起安全帽往外跑。\n“就剩这一趟了。”天色暗了下来。',
    marks: ['speech 伍海涛', 'speech ?'],
  },
  {
    name: 'feeling and remembering tell who spoke; hearing and seeing do not',
    text: '“差一点就没命了。”说起那次塌方，施大姐心有余悸。\n“快下来！”听到喊声，施大姐扔下锄头。',
    marks: ['speech 施大姐', 'speech ?'],
  },
  {
    name: 'what somebody else thinks of the speaker is no verb of saying',
    text: '“我不图什么。”司机邱国安常年免费接送老人，街坊们都认为他实在。',
    marks: ['speech 邱国安'],
  },
  {
    name: 'what goes on inside a person is an act of that person; what belongs to a person is not',
    text: '“会不会太晚？”邹小满心里一紧，拔腿就跑。\n“禁止通行”邹小满手里的牌子掉了。',
    marks: ['speech 邹小满', 'term'],
  },
  {
    name: 'a verb of saying with the speaker again as its subject',
    text: '“举手之劳。”面对一家人的感谢，骑手戴永福称自己没想那么多。',
    marks: ['speech 戴永福'],
  },
  {
    name: 'words that are spoken of as somebody’s words',
    text: '“穷不可怕，怕的是懒。”老支书潘有福的一番话让大家沉默了。\n“山清水秀”的老支书家乡变了样。',
    marks: ['speech 潘有福', 'term'],
  },
  {
    name: 'a question belongs to who asks, the answer to who answers',
    text: '“票还有吗？”游客问。售票员摇头：“昨天就没了。”',
    marks: ['speech 游客', 'speech 售票员'],
  },
  {
    name: 'a pronoun becomes a name only where one person can be meant',
    text: '庞秋燕今年刚毕业。“家里离不开人。”她说。\n凌飞和覃海都没走。“再等等。”他说。',
    marks: ['speech 庞秋燕', 'speech 他'],
  },
  {
    name: 'a clause that leads to a statement with a comma is of its speaker, whoever acts after it',
    text: '骑手石磊冲着货车司机大发雷霆，“你怎么开的车？”货车司机从车里爬了出来。',
    marks: ['speech 石磊'],
  },
  {
    name: 'two clauses after a statement, each with a subject of its own',
    text: '“菜都替她留着。”摊主骆小凤每天收摊最晚，邻居都说她心善。',
    marks: ['speech 骆小凤'],
  },
  {
    name: 'the same nameless official',
    text: '“已经在检修。”县供电公司一名工作人员说。\n“两小时内恢复。”该工作人员补充。',
    marks: ['speech 县供电公司一名工作人员', 'speech 工作人员'],
  },
  {
    name: 'a sentence about the words names nobody who says them',
    text: '“阿婆，钱汇给谁？”就是这句话，保住了76岁的石阿婆28万元。\n“钱汇给谁？”76岁的石阿婆心里一紧，说不出话。',
    marks: ['speech ?', 'speech 石阿婆'],
  },
  {
    name: 'whom the words reach, or whom they call, does not say them',
    text: '法官蒙晓燕了解情况后没有开庭。“您的儿子也在外租房吧？”一席话说得房东陈某低下了头。\n老人李阿婆舍不得家里的鸡。“阿婆，您先上车。”\n老人李阿婆舍不得家里的鸡。“我不走。”',
    marks: ['speech 蒙晓燕', 'speech ?', 'speech 李阿婆'],
  },
  {
    name: 'the man of a description is not the officer who asked him',
    text: '民警黄子健巡逻时发现一名男子推着车。\n“我就喝了两瓶。”男子辩解道。',
    marks: ['speech 一名男子'],
  },
  {
    name: 'who is named in the words does not say them',
    text: '“我要给江书记竖大拇指！”陶奶奶口中的江书记，是社区党委书记江佩。\n“我要给她竖大拇指！”陶奶奶掰着指头说。',
    marks: ['speech ?', 'speech 陶奶奶'],
  },
  {
    name: 'a trade without a name; who writes the paper says nothing in it',
    text: '“昨天下雨，没人下地收菜。”一位菜贩告诉记者。\n本报讯 记者符晓 “我不该摔她的笔。”昨天上午，雨停了。',
    marks: ['speech 菜贩', 'speech ?'],
  },
  {
    name: 'who leads to the next words has said those at the head of the paragraph, not those in the middle',
    text: '“得益最大的还是老人。”家住六楼的包阿姨说：“轮椅直接推进电梯。”\n邓师傅先开口：“谁去？”“我去。”村民石志强说：“现在就走。”',
    marks: ['speech 包阿姨', 'speech 包阿姨', 'speech 邓师傅', 'speech ?', 'speech 石志强'],
  },
  {
    name: 'who acts behind a clause of time; what is heard then is not of who hears it',
    text: '“多吃点水果。”学生代表坐下后，校长邵敏笑着招呼大家。\n“你涉嫌洗钱。”接到这个电话时，教师梁芳慌了神。',
    marks: ['speech 邵敏', 'speech ?'],
  },
  {
    name: '的哥 is a trade, 的 behind a statement makes it a part of the sentence',
    text: '“这是应该做的。”的哥段永强说。\n“这是应该做的。”的说法，教师梁芳不同意。',
    marks: ['speech 段永强', 'speech ?'],
  },
  {
    name: 'who speaks at last, after what happened when somebody else did something; not of two clauses side by side',
    text: '“要不是你们，后果真的不敢想。”当民警把走失的老人交到家人手中时，老人的女儿刘女士感激地说。\n“没想到这么快就拿到钱。”牛师傅等14名农民工领到了工资，牛师傅激动地说。\n“他实在是个好人。”司机邱国安免费接送老人，街坊们认为值得表扬。',
    marks: ['speech 刘女士', 'speech 牛师傅', 'speech 邱国安'],
  },
  {
    name: 'who sighs in some place, at once, or in the village; who receives a call hears it',
    text: '“现在只能挑几根涮锅了。”在一个菜摊前，一位买菜的大姐叹气。\n水势凶猛，房屋被淹。“先疏散地势低的群众。”现场指挥员赵军立即下达命令。\n“她的情况不好了！”第二天下午，接到电话的王立慧转身就往外跑。',
    marks: ['speech 大姐', 'speech 赵军', 'speech ?'],
  },
  {
    name: 'who speaks out; a girl calls out, not the engineer of the paragraph before',
    text: '“他家的树是我爷爷帮着种的。”沙某说出了心里话。\n工程师孟凡林介绍，志愿者加入以后好多了。\n小女孩跟着跑出去老远，冲着天空喊：“你们要平平安安的！”',
    marks: ['speech 沙某', 'speech 女孩'],
  },
  {
    name: 'who was spoken of before and acts after the statement, though his child came between; not who comes new',
    text: '打工的何建军坐在编织袋上。两岁的女儿出生后，他只见过两面。“给她买了双鞋。”何建军打开手机。\n农志军第一个不同意。“说占就占？”李福全磨破了嘴皮。',
    marks: ['speech 何建军', 'speech ?'],
  },
  {
    name: 'who shows something after the statement has said it; who hears of something has not',
    text: '民警熊杰来了。“公检法机关不会在电话里办案。”熊杰拿出手机，给老人看了几起案例。\n“病人情况不好！”第二天下午，接到电话的熊杰转身就跑。',
    marks: ['speech 熊杰', 'speech ?'],
  },
  {
    name: 'he who acts at the head of the sentence after a statement said it',
    text: '韦小军开了门。“谁啊？”他揉着眼睛。',
    marks: ['speech 韦小军'],
  },
  {
    name: 'whom somebody sends words has not said them; 二话不说 says nothing',
    text: '“恭喜您抢到名额！”店员在微信里给佴先生发来这句话。\n“我不走。”老太太守着屋子。\n门开了。“我不走。”时间一分一秒过去，靳峰二话不说，背起她就跑。',
    marks: ['speech 店员', 'speech 老太太', 'speech ?'],
  },
];
