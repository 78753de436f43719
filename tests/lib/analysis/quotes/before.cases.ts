import type { ArticleCase } from './article-case';

/** Speakers who stand before their words. */
export const BEFORE: readonly ArticleCase[] = [
  {
    name: 'a verb of saying with colon, comma or nothing',
    text: '店主甘丽说：“先尝后买。”\n店主甘丽告诉记者，“周末更忙。”\n店主甘丽回忆道“那年没有路”。',
    marks: ['speech 甘丽', 'speech 甘丽', 'speech 甘丽'],
  },
  {
    name: 'a colon after an act; the words are not of who is spoken to',
    text: '邓师傅拍了拍车门：“上来吧。”\n邓师傅对乘客小苏说：“坐稳。”',
    marks: ['speech 邓师傅', 'speech 邓师傅'],
  },
  {
    name: 'the colon has a clause and a subject of its own',
    text: '韦女士提出退货，店员翻开登记本：“超过七天了。”',
    marks: ['speech 店员'],
  },
  {
    name: 'who is spoken to in a clause of its own does not speak',
    text: '陆小军跑上看台，冲着等他的教练大喊：“我做到了！”',
    marks: ['speech 陆小军'],
  },
  {
    name: 'bodies and papers speak where no person does',
    text: '市气象台发布提醒：“明天有大到暴雨。”\n信中写道：“谢谢你们没有放弃她。”\n《条例》规定：“未经同意，不得公开。”',
    marks: ['speech 市气象台', 'speech 信', 'title', 'speech 条例'],
  },
  {
    name: 'somebody unknown speaks: nobody is shown',
    text: '凌晨三点，钟建国听到楼下有人喊：“着火了！”',
    marks: ['speech ?'],
  },
  {
    name: 'a noun that looks like a verb of saying introduces nothing',
    text: '按照专家的建议，村里建起“小菜园”。\n他的小说“山外”即将出版。',
    marks: ['term', 'term'],
  },
  {
    name: 'dialogue with labels',
    text: '记者：“最难的是哪一年？”\n凌志远：“头一年，连种子都赊不到。”',
    marks: ['speech 记者', 'speech 凌志远'],
  },
  {
    name: 'Traditional characters and corner brackets',
    text: '議員鍾雅文說：「預算要留在山上。」\n市長林國華則表示，「會再檢討」。',
    marks: ['speech 鍾雅文', 'speech 林國華'],
  },
  {
    name: '问题 holds no verb of saying, though a colon comes soon after them',
    text: '罗玲很瘦。罗玲说：“练出来的。”\n罗玲到处演出，却因身材问题被导演羞辱：“你别跳了。”',
    marks: ['speech 罗玲', 'speech 导演'],
  },
  {
    name: 'a paper in which something is said does not say it',
    text: '剧院没有人露面，只在一份简短公告中说：“票款七天内退回。”',
    marks: ['speech ?'],
  },
  {
    name: 'what has been opened is a term',
    text: '馆长黎志诚介绍，馆里已开通“夜间自助借书专线服务”，读者不用排队。',
    marks: ['term'],
  },
  {
    name: 'who does something to him is not he',
    text: '妻子罗秀英心疼地责怪他：“饭都凉了。”他答：“这就来，马上吃完饭。”',
    marks: ['speech 罗秀英', 'speech 他'],
  },
  {
    name: 'who tells of himself is he',
    text: '罗秀峰说起那天，眼里有泪。他说：“这辈子都忘不了。”',
    marks: ['speech 罗秀峰'],
  },
  {
    name: 'a noun with a description of its own is somebody new',
    text: '保安卢家明扶起翻倒的箱子。推车的年轻男子红了脸：“绳子没绑紧。”',
    marks: ['speech 男子'],
  },
  {
    name: 'a noun alone is who was named',
    text: '卢家明今年八十岁。老人笑着说：“身体还行。”',
    marks: ['speech 卢家明'],
  },
  {
    name: 'a shout that belongs to the sentence is nobody in front of it',
    text: '两位鼓手退到台边，连敲三通，“再来！”的喊声响成一片。',
    marks: ['speech ?'],
  },
  {
    name: 'a word for saying is not seen in other words: 反对, 可是',
    text: '反对党议员安东·贝尔曼认为，“把旧船卖给外国，却让渔民涨价”是不可接受的。\n可是覃立新的奶奶坚决不同意：“女孩子学什么拳？”\n县长对党员钟立说：“你来办。”',
    marks: ['speech 安东·贝尔曼', 'speech 奶奶', 'speech 县长'],
  },
  {
    name: 'who writes in a letter was named before; what a letter says is its own',
    text: '伤者的女儿莫小琴辗转找到号码，在短信里写道：“谢谢您。”\n莫小琴拿出一封信，信中写道：“谢谢您。”',
    marks: ['speech 莫小琴', 'speech 信'],
  },
  {
    name: 'a body speaks in its paper; a place says nothing',
    text: '环保团体蓝河同盟在一份声明中说：“这是进步。”\n看台上不知是谁喊了一声：“还来得及！”\n驻外总领事馆发布公告，提醒公民“近期谨慎前往当地，已在当地的请远离火山口”。',
    marks: ['speech 环保团体蓝河同盟', 'speech ?', 'speech 驻外总领事馆'],
  },
  {
    name: 'a review is a paper, not the readers of the sentence before',
    text: '也有读者觉得太慢。在网站上，一条得到两千次点赞的短评说：“前一百页都在写雾。”',
    marks: ['speech 短评'],
  },
  {
    name: 'a reason and a conclusion are said, what something is made by is not',
    text: '护士蓝小敏说，她没有投票，因为“产房关了，生孩子要坐两个小时的车”。\n教授钟文昊比较了两组数据，结论是“两者的开头非常相似”。\n镇长蓝小敏说，要把老街改造为“有戏看、有茶喝的地方”。',
    marks: ['speech 蓝小敏', 'speech 钟文昊', 'term'],
  },
  {
    name: 'he is no reporter and no club, but the person with a long and a short name',
    text: '社长钟川宏开口了。“给大家添了不安。”钟川宏说。\n有记者问到，工厂是否被要求整改。“确实收到过指导。”他回答说。\n俱乐部发表声明说：“谢谢教练。”\n当天晚上，他回答：“输球的责任在我。”',
    marks: ['speech 钟川宏', 'speech 钟川宏', 'speech 俱乐部', 'speech 他'],
  },
  {
    name: 'who is only beside somebody, or only heard, is not that person',
    text: '老板赵勇彪算了一笔账：“一天要多卖五十斤才打平。”他隔壁卖菜的阿芳倒是想得开：“先装修完再说。”\n杨光荣给女儿打电话，接通以后，只听那头问：“买到票了吗？”\n司机杨光荣给女儿打电话，接通以后问：“放学了吗？”',
    marks: ['speech 赵勇彪', 'speech 阿芳', 'speech ?', 'speech 杨光荣'],
  },
  {
    name: 'a colon after a sentence about nobody tells nobody',
    text: '演员戴鹤年学了两个月撑船。有一句话后来成了台词：“船不是撑的，是哄的。”\n演员戴鹤年谈起往事，感慨地说：“船是哄的。”',
    marks: ['speech ?', 'speech 戴鹤年'],
  },
  {
    name: 'the body that hands a paper in, not the paper',
    text: '零售商协会的调查结束了。协会在提交给议会的意见书中写道：“目前供应不足。”\n意见书中写道：“目前供应不足。”',
    marks: ['speech 协会', 'speech 意见书'],
  },
  {
    name: 'a label at the head of a line or behind a space is who speaks; other words before a colon are not',
    text: '台风逼近 船家：“今天傍晚就该回港了”\n夜市摊商：“人有，买气不强。”\n记者最关心的问题：“能不能退？”',
    marks: ['speech 船家', 'speech 摊商', 'speech ?'],
  },
  {
    name: 'what pupils report of is not their words; 来说 says nothing',
    text: '校办工作人员回应记者，已接到学生反映的问题，“正在跟进。”\n对于这位矿龄不短的矿工来说，那扇门只是传说，“没有见过。”',
    marks: ['speech 校办工作人员', 'speech ?'],
  },
  {
    name: 'a statement behind a comma belongs to the sentence before it',
    text: '游明远表示会邀请女儿同台，“我有一首歌要唱。”女儿先前受访时透露，正在准备毕业。\n游明远同意邀请女儿同台。“我有一首歌要唱。”女儿先前受访时透露。',
    marks: ['speech 游明远', 'speech 女儿'],
  },
  {
    name: 'whose words a paper hands on; who only hears of it does not say it',
    text: '《邻报》援引议员贝尔纳的话说：“他很想去。”\n《邻报》向议员贝尔纳转述：“他很想去。”',
    marks: ['title', 'speech 贝尔纳', 'title', 'speech 邻报'],
  },
  {
    name: 'officials tell a reporter; the office and the paper are not one person',
    text: '多名地方官员告诉晨报记者，大约五千人在场，“连消防车也进不来”。',
    marks: ['speech 多名地方官员'],
  },
  {
    name: 'who sends a text before it says is in the clause before',
    text: '球星皮特·摩根追忆往事，发文写道：“史上最好的一场球。”',
    marks: ['speech 皮特·摩根'],
  },
  {
    name: 'what explains is of who explains; an idea says nothing',
    text: '一位货车司机也被查出打电话，给出的解释是“家里老人病了，不得不接”。\n在主任苏敏看来，“助人自助”是共同的理念，“你”和“我”会变成“我们”。',
    marks: ['speech 货车司机', 'term', 'term', 'term', 'term'],
  },
  {
    name: 'people on the spot stand in no preposition',
    text: '据在场群众介绍，消防站只有两公里，“路口有车挡着，进不来”。',
    marks: ['speech 群众'],
  },
  {
    name: 'who is head of a side with many words between is its head',
    text: '芬兰队队长科伊武涅米接受采访：“我很骄傲。”\n欧陆航空一名发言人说：“计划照旧。”',
    marks: ['speech 科伊武涅米', 'speech 发言人'],
  },
  {
    name: 'who is heard says it, not who hears; a song says nothing',
    text: '邱女士告诉记者，她隐约听见前舱一名船员在喊“坐下一班船”，便走了过去。\n歌词：“我们的船要回家，回家。”',
    marks: ['speech 一名船员', 'speech ?'],
  },
  {
    name: 'who leads others along says it',
    text: '客运社长金正勋召开记者会，率领高层鞠躬，表示“对乘客家属致上最深的歉意”。',
    marks: ['speech 金正勋'],
  },
  {
    name: 'age and trade in brackets stand between a person and the word of saying',
    text: '邻居陈良（70岁，饮料摊贩）指出，凌晨接到通知，就赶来了。“我们还在路上，人已经在救护车上了。”\n失火原因（据民防部队说）还在调查：“不排除人为。”',
    marks: ['speech 陈良', 'speech ?'],
  },
  {
    name: 'a short word of whom it is told stands before the marks; what is told of him does not',
    text: '赵女士说，孩子还告诉她“字词我要多写几遍，不能再落下了”。\n赵女士说，她告诉孩子的班主任王敏慧，“他要多写几遍字词”。',
    marks: ['speech 孩子', 'speech 赵女士'],
  },
  {
    name: 'whose word it is that moved her; what somebody left behind is not his word',
    text: '真正打动她的是师傅周锦堂的一句话：“刀下去是收不回来的。”\n父亲留给他的只有一句话：“慢就是快。”',
    marks: ['speech 周锦堂', 'speech 父亲'],
  },
  {
    name: 'who is spoken to stands behind a description as well; who turns to somebody speaks',
    text: '干部郭芬开车往村里赶，她对同车的村支书厉建说：“今晚得把他转移出来。”\n向记者求助的李女士说：“店已经关了。”',
    marks: ['speech 郭芬', 'speech 李女士'],
  },
  {
    name: 'a reproach that is met with is not said by whom it meets',
    text: '近几年，支教老师杨茗遭到一些质疑，“是不是在作秀？”\n邻居质疑支教老师杨茗，“是不是在作秀？”',
    marks: ['speech ?', 'speech 邻居'],
  },
  {
    name: 'courts, parks and offices speak; what their offer is called is not said',
    text: '江川市中级人民法院二审认为：“该约定无效。”\n法院审理认为，被告人莫某“违反交通运输管理法规，致一人死亡”。\n庭审中，被告辩称，其对厂家的宣传“并不知情，也没有参与”。\n景区发布说明：“因围观人数较多，短时限流。”\n首相办公室随后发表声明，指燃料供应“预计下周恢复”。\n该游客告诉记者，大批游客滞留，园方给出的理由是“节目组有优先权”。',
    marks: [
      'speech 江川市中级人民法院',
      'speech 法院',
      'speech 被告',
      'speech 景区',
      'speech 首相办公室',
      'speech 园方',
    ],
  },
  {
    name: 'a reporter who asks, some words between; questions are no label',
    text: '记者现场采访时问：“感觉怎么样？”\n记者最关心的还是那个问题：“能不能退？”',
    marks: ['speech 记者', 'speech ?'],
  },
  {
    name: 'he who looks after somebody is described by it; who only looks on does not speak',
    text: '看着他长大的村民不太理解，没少叹气：“人家都往外走。”\n冲着来接他的好友大喊：“我到了！”',
    marks: ['speech 村民', 'speech ?'],
  },
  {
    name: 'who gave out a paper says it; a paper that somebody only holds speaks for itself',
    text: '3月5日，消保委在社交平台发布声明。“我们深表歉意。”声明称。\n经纪人陈家英也发出声明，声明中写道，“她不停问有没有人受伤”。\n莫小琴拿出一封信，信中写道：“谢谢您。”',
    marks: ['speech 消保委', 'speech 陈家英', 'speech 信'],
  },
  {
    name: 'whose voice a message has; what somebody answered once is not said now',
    text: '23岁的马占彪拿出手机，里面存着母亲发来的语音：“别惦记家。”\n马占彪想起了母亲的样子：“别惦记家。”',
    marks: ['speech 母亲', 'speech 马占彪'],
  },
  {
    name: 'words apart by a space in a heading are clauses of their own; what a matter is about does not answer',
    text: '电厂爆炸居民惊魂 里长痛批“把大家当空气”\n至于里长提到有人撤离，林荣军受访时回应“这个倒是没有听说”。',
    marks: ['speech 里长', 'speech 林荣军'],
  },
  {
    name: 'to whom somebody turns in his need does not speak',
    text: '一位考生跑出校门，声音颤抖着向在此执勤的交警求助：“叔叔，我没带准考证。”\n在此执勤的交警招手：“快上车！”',
    marks: ['speech 一位考生', 'speech 交警'],
  },
  {
    name: 'he is not whom he speaks to, but who was described before',
    text: '护林员张学兵站在路边。\n即将退休的邹太平最放心不下那棵老樟树。临别时，他叮嘱张学兵：“每年清明要上去看看。”',
    marks: ['speech 邹太平'],
  },
  {
    name: 'he is who did something when another had left',
    text: '苏亚斯离场后，王子敏也接受了采访。他说：“队友朝我跑过来。”\n苏亚斯接受采访，王子敏在旁边听着。他说：“祝贺我的球员。”',
    marks: ['speech 王子敏', 'speech 苏亚斯'],
  },
  {
    name: 'who writes under a picture; a boy is not his mother',
    text: '当天下午，有网友把照片发到网上，配文写道：“这是最美的风景。”\n“今天四十分钟就看上了。”5岁男孩豆豆的妈妈告诉记者。\n“今天四十分钟就看上了。”5岁男孩豆豆告诉记者。',
    marks: ['speech 有网友', 'speech 妈妈', 'speech 男孩'],
  },
  {
    name: 'with whom one comes to talk does not talk',
    text: '钱倩排了半小时队，才和招聘人员说上话。“我想找离家近的。”招聘人员小韦说。\n和睦社区书记李明远说：“我想找离家近的。”',
    marks: ['speech 小韦', 'speech 李明远'],
  },
  {
    name: 'this Scot is who spoke before, this person in charge may be another',
    text: '主帅罗布·谢尔曼说：“上半场太急。”\n谈到决赛，这位苏格兰人笑着表示：“他们是大家伙。”\n谈到门票，这位负责人表示：“都卖完了。”',
    marks: ['speech 罗布·谢尔曼', 'speech 罗布·谢尔曼', 'speech 这位负责人'],
  },
  {
    name: 'a court after its hearing, a suspect in court, and whose words a bulletin gives on',
    text: '梅里区法院经审理认为，配送公司“对原告进行了全方位的劳动管理”。\n“当时手头紧。”被告人莫某在法庭上供述。\n公报援引海洋学家詹姆斯·法雷尔的话说，海平面上升的趋势仍将持续。“海洋的记性比我们好。”\n有人传话说：“路通了。”',
    marks: ['speech 梅里区法院', 'speech 莫某', 'speech 詹姆斯·法雷尔', 'speech ?'],
  },
  {
    name: 'the court is the one that was named; another court is itself; a trial says nothing',
    text: '王某遂诉至城东区人民法院。庭审中，车行辩称：“我们对事故不知情。”\n法院审理后认为，“其行为足以误导消费者”。\n最高法院认为，“合同有效”。',
    marks: ['speech ?', 'speech 城东区人民法院', 'speech 最高法院'],
  },
  {
    name: 'a note on the door says it, not the door; a picture with words says nothing',
    text: '玻璃门上挂着两把锁，门上贴着一张通知：“即日起停止营业。”\n网民杨某发布一段视频，配文称“大家千万别来”。',
    marks: ['speech 通知', 'speech 杨某'],
  },
  {
    name: 'to whom an answer is given has not given it',
    text: '客服给李女士的答复：“三天内退款。”\n院长李强军给患者家属的答复：“已经安排。”\n老师留给学生的最后一句话：“好好读书。”',
    marks: ['speech 客服', 'speech 李强军', 'speech 老师'],
  },
  {
    name: 'this person in charge is not who complained; plaintiffs who sue are no company',
    text: '市民李女士拨打了物业电话。该负责人表示：“马上派人。”\n患者李明远转入市医院。这位主治医生说：“情况稳定。”\n原告要求该公司赔偿，称“公司没给钱”。',
    marks: ['speech 该负责人', 'speech 这位主治医生', 'speech 原告'],
  },
  {
    name: 'who gave out a notice in the paragraph before says it; a notice of another kind, and an agency that reports of it, do not',
    text: '7月23日，金江区市场监督管理局发布情况通报，回应网传一事。\n通报称：“视频系摆拍。”\n声明称：“视频不是我们拍的。”\n环球社10月26日电 联盟秘书长莫雷拉26日发表声明，呼吁停火。\n声明说：“袭击必须停止。”',
    marks: ['speech 金江区市场监督管理局', 'speech 声明', 'speech 声明'],
  },
  {
    name: 'whose message or voice it is stands before the colon, not to whom it is sent',
    text: '打动他的是儿子韦嘉的一条短信：“爸，少抽烟。”\n让她放心的是队长梁军的声音：“人找到了。”\n客服发给李女士的短信：“已退款。”',
    marks: ['speech 韦嘉', 'speech 梁军', 'speech 客服'],
  },
  {
    name: 'who answers a reporter is not the one who asks; this old man is the man of before',
    text: '记者问了三遍，才听见回答：“不记得了。”\n一位船工在码头等客。这位老船工说：“手艺不能丢。”\n区教育局最近表示：“名额增加。”',
    marks: ['speech ?', 'speech 一位船工', 'speech 区教育局'],
  },
  {
    name: 'the other side is whom the sentence before ends with; a stranger at the head of the sentence is he',
    text: '记者拨打了店长耿某的电话。傍晚，对方回了短信：“钱在筹。”\n农亮在台下坐着。看台上有个家长，喊得比谁都响，记者问孩子在哪个队，他挠头：“对面那个。”\n店长韦梅陪同顾客陶兰、民警岑刚走了。对方说：“好。”',
    marks: ['speech 耿某', 'speech 家长', 'speech 对方'],
  },
  {
    name: 'what is posted is nobody’s that stands before; who laughs before another one writes does not write',
    text: '岑刚拎着包走到店前，门上贴着一张纸：“设备检修，暂停营业。”\n学生池宁讲完了。她调皮地笑，老师批了两个字：“通过。”',
    marks: ['speech ?', 'speech 老师'],
  },
  {
    name: 'who published an article says it; one that somebody reads does not say who wrote it',
    text: '蒙芳在看报。文章写道：“路修好了。”\n《江东晚报》12日发表社论，社论说：“人心要安。”',
    marks: ['speech 文章', 'title', 'speech 《江东晚报》'],
  },
  {
    name: 'at whom somebody shouts, to whom a letter is written',
    text: '老板娘阿娟看不过眼，冲那桌客人嚷：“谁来扫？”\n女儿走上台，念了一封写给妈妈的信：“我很好。”\n物业公司提交了发票，称“道闸去年才更换过”。\n弟弟嘟囔道：“花我来买。”',
    marks: ['speech 阿娟', 'speech 女儿', 'speech 物业公司', 'speech 弟弟'],
  },
  {
    name: 'who is complained of, and what a programme is called, says nothing',
    text: '这一收费遭到业主质疑，“凭什么收？”\n《文化中国·全球华人》节目说：“好。”',
    marks: ['speech ?', 'title', 'speech ?'],
  },
];
