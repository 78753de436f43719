import type { ArticleCase } from './article-case';

/** Who is a person, and how far a name reaches. Each rule with a text in which it must not fire. */
export const NAMES: readonly ArticleCase[] = [
  {
    name: 'an office is no part of a name; a given name may end like a verb',
    text: '“先把路修通。”河口村党总支书记陆向前说。\n“我来带头。”村民代表梁成才笑着说。',
    marks: ['speech 陆向前 | 河口村党总支书记', 'speech 梁成才 | 村民代表'],
  },
  {
    name: 'a word that only begins like a surname is no name',
    text: '“路灯全换新的了。”居民高兴地说。\n“有问题随时打电话。”民警马上回应。',
    marks: ['speech 居民', 'speech 民警'],
  },
  {
    name: 'the last of several offices belongs to the name',
    text: '县委常委、宣传部部长韦思源表示：“要把好故事讲出去。”\n医生、护士都说：“值得。”',
    marks: ['speech 韦思源', 'speech 医生'],
  },
  {
    name: 'an office inside an office is no other person',
    text: '“排队的人少了一半。”市中医院急诊科副主任医师蒙晓岚介绍。\n消费者协会秘书长廖海生提醒：“保留小票。”',
    marks: ['speech 蒙晓岚', 'speech 廖海生'],
  },
  {
    name: 'foreign names: with a dot, then by their last part; after an office; as they sound',
    text: '“我从没见过这样的山。”法国摄影师让·杜瓦尔说。\n“明年还来。”杜瓦尔告诉记者。\n球队主教练佩特罗维奇日前表示：“我们需要时间。”',
    marks: ['speech 让·杜瓦尔', 'speech 杜瓦尔', 'speech 佩特罗维奇'],
  },
  {
    name: 'an office in front and a verb of saying behind make a name of any characters',
    text: '“今晚就能通水。”抢修队长欻斿赩表示。',
    marks: ['speech 欻斿赩 | 抢修队长'],
  },
  {
    name: 'the family of somebody is somebody else; a title is not',
    text: '“他从不叫苦。”覃志宏的妻子说。\n“继续练。”覃志宏老师说。',
    marks: ['speech 覃志宏的妻子', 'speech 覃志宏'],
  },
  {
    name: 'a rare surname counts where the name returns',
    text: '“一梯一策，急不得。”街道办事处负责人苟兴邦表示。\n苟兴邦表示：“下周再开一次会。”',
    marks: ['speech 苟兴邦', 'speech 苟兴邦'],
  },
  {
    name: 'a masked name, and a name with a letter',
    text: '“我认罪。”被告人黄某某说。\n“对方自称客服。”B女士告诉记者。',
    marks: ['speech 黄某某', 'speech B女士'],
  },
  {
    name: 'two characters without an office need a word of saying, a list or a return: 时间, 车子, 官网 are no names',
    text: '车子每天都要消毒。“再累也值。”他说。\n官网发布了消息。“票卖完了。”售票员说。\n梁子和覃海都没走。“再等等。”他说。',
    marks: ['speech 他', 'speech 售票员', 'speech 他'],
  },
  {
    name: 'a company before an office is not the person',
    text: '“信号好多了。”华为梧州代表处经理林江艳说。',
    marks: ['speech 林江艳'],
  },
  {
    name: 'a nickname in marks belongs to the noun before it; words that are no name stay a term of their own',
    text: '主播“阿胖”准时开播，说：“家人们，来了！”\n村里搞起“自发”互助。“谁家没个难处。”',
    marks: ['term', 'speech 主播“阿胖”', 'term', 'speech ?'],
  },
  {
    name: 'who is meant by 被 speaks, not who hears it',
    text: '罗玲到处演出，却被导演羞辱：“你别说话了。”',
    marks: ['speech 导演'],
  },
  {
    name: 'a country before a body and its office is nobody',
    text: '保加利亚表示欢迎。保加利亚旅游协会主席说：“海滩已经备好了椅子。”\n保加利亚游客很多。',
    marks: ['speech 保加利亚旅游协会主席'],
  },
  {
    name: 'who asks the office of a body is somebody',
    text: '高振邦要求水利局局长回答：“什么时候通水？”',
    marks: ['speech 高振邦'],
  },
  {
    name: 'a country between an office and a name belongs to the office',
    text: '安哥拉再次受灾。粮食计划署驻安哥拉代表卡洛斯·桑托斯说：“面粉下周装船。”\n安哥拉已经停课。',
    marks: ['speech 卡洛斯·桑托斯'],
  },
  {
    name: 'a name before an office alone keeps it',
    text: '“明天交作业。”覃丽华老师说。',
    marks: ['speech 覃丽华'],
  },
  {
    name: 'the first character of the last part is part of a name',
    text: '“桥比图纸上还轻。”建筑师彼得·范德维尔德对结果很满意。',
    marks: ['speech 彼得·范德维尔德'],
  },
  {
    name: 'a short last part of a name ends before the verb',
    text: '“明年再来。”教练彼得·金直言。',
    marks: ['speech 彼得·金'],
  },
  {
    name: 'what is done meanwhile is no name',
    text: '“豆子今年结得密。”小雨的奶奶边剥豆边说。',
    marks: ['speech 奶奶'],
  },
  {
    name: 'a surname that is no adverb stays one',
    text: '“操场下月铺好。”校长边志强说。',
    marks: ['speech 边志强'],
  },
  {
    name: 'a nickname behind a trade',
    text: '出租车司机老莫说：“路好走多了。”\n杂货店老板小韦说：“生意也好了。”',
    marks: ['speech 老莫', 'speech 小韦'],
  },
  {
    name: 'a noun for people before 小组 is a group',
    text: '“井水够喝一冬。”第三村民小组的黎志高说。',
    marks: ['speech 黎志高'],
  },
  {
    name: 'the head of such a group is a person',
    text: '“井水够喝一冬。”村民小组长黎志高说。',
    marks: ['speech 黎志高'],
  },
  {
    name: 'a body named after somebody is not that person',
    text: '“莫姐米粉”总部回应，表示“下周一起恢复供货”。',
    marks: ['term', 'speech 总部'],
  },
  {
    name: 'two foreign characters after a trade; a time is no part of a name',
    text: '负责登记的教师德薇说：“夜里很冷。”\n能源大臣理查德·哈德利星期二说：“电价会降。”\n“水又涨了。”教师齐声说。',
    marks: ['speech 德薇', 'speech 理查德·哈德利', 'speech 教师'],
  },
  {
    name: 'who is new in a paragraph is found by the time behind the name',
    text: '所长贾立群说：“还在爬坡。”\n在县城开店的唐小军最近忙着招人。他的三家店关了一家。“每天翻台四次。”他说。',
    marks: ['speech 贾立群', 'speech 唐小军'],
  },
  {
    name: 'family names with a kin word, also after a noun',
    text: '80多岁的族老李伯拄着拐杖说：“你们的阿公是亲兄弟。”\n“坐下说。”老李递过一杯茶，笑了。',
    marks: ['speech 李伯', 'speech 老李'],
  },
  {
    name: 'an office that only one person has stands for that person',
    text: '得票超过总理安妮卡·维尔塔宁所属的党。\n维尔塔宁承认失败。\n“政府将继续工作。”这位三十八岁的总理说。\n“我没有投票。”这位护士说。',
    marks: ['speech 安妮卡·维尔塔宁 | 总理', 'speech 这位护士'],
  },
  {
    name: 'who was described last is the old man of the next sentence',
    text: '作家温以宁走访渔村，当地一位老船工送她一本笔记。临别时，老人题了八个字：“水有水路，人有人路。”\n作家温以宁今年八十岁。老人题了八个字：“水有水路，人有人路。”',
    marks: ['speech 当地一位老船工', 'speech 温以宁'],
  },
  {
    name: 'how something is said or answered is no name after a trade',
    text: '“我吓了一跳。”这个13岁的男孩腼腆地说。\n承建商发言人以书面回复，称公司“一直按照合约要求施工”。',
    marks: ['speech 男孩', 'speech 承建商发言人'],
  },
  {
    name: 'the name of four characters ends before a time; who shares a preposition is no subject',
    text: '社长中川宏树当天上午召开记者会，向受伤员工和附近居民鞠躬道歉。“我从心底感到抱歉。”\n社长中川宏树和居民握手。“我从心底感到抱歉。”',
    marks: ['speech 中川宏树', 'speech 中川宏树'],
  },
  {
    name: 'an act of several words between a trade and a verb of saying is no name; a foreign name is',
    text: '“专家就在家门口，真好！”一位刚做完针灸的居民竖起大拇指说。\n官房长官松野博一说：“已经提出抗议。”',
    marks: ['speech 居民', 'speech 松野博一'],
  },
  {
    name: 'trades and offices of which only part looks like a noun or a surname',
    text: '大区主席奥斯瓦尔多·金塔纳说：“最急需的是帐篷。”\n操作手霍宇辰说：“要等泥沙落定。”\n面粉厂的会计小贺则道出苦恼：“设备还没有装好。”\n厦门队领队陈海滨赛后说：“今天风大。”',
    marks: ['speech 奥斯瓦尔多·金塔纳', 'speech 霍宇辰 | 操作手', 'speech 小贺', 'speech 陈海滨'],
  },
  {
    name: '小区 is no 小王, 曾小姐 is a name, and a short name may sound foreign',
    text: '经理康世杰告诉记者，小区有电动车1100多辆。“天天劝，天天有人推。”\n经营民宿的曾小姐说：“碗盘掉下来。”\n“一个晚上没有睡着。”费琳说。\n设备主管只问了一句：“你们赔得起吗？”\n主管部门回应：“已经整改。”',
    marks: ['speech 康世杰', 'speech 曾小姐', 'speech 费琳', 'speech 主管', 'speech 主管部门'],
  },
  {
    name: 'surnames that are other words, behind an office; the same words alone are none',
    text: '学员计凯说：“手是抖的。”\n护士荣晓婷回忆：“她闭着眼睛。”\n“要修一百四十年。”馆长查慧敏说。\n计划公布后说：“查无此人。”',
    marks: ['speech 计凯', 'speech 荣晓婷', 'speech 查慧敏', 'speech ?'],
  },
  {
    name: 'a rare surname before a word of saying; a word of the dictionary is no name',
    text: '雍川带队进村。“水到大腿根。”雍川告诉记者。\n雍川回忆，那晚的雨很大，“站都站不住。”\n数据显示：“雨量超过二百毫米。”',
    marks: ['speech 雍川', 'speech 雍川', 'speech 数据'],
  },
  {
    name: 'Latin names behind an office or before a word of saying; a thing with a Latin name is nobody',
    text: '发言人Pat Burton周五表示：“没有影响。”\nBurton说，“一切照旧。”\n“结果很好。”Acme的Ivan Feld说。\n店员卢芬拿着iPhone说：“还能用。”',
    marks: ['speech Pat Burton', 'speech Burton', 'speech Ivan Feld', 'speech 卢芬'],
  },
  {
    name: 'whose office it is comes before the name',
    text: '“她很用功。”蔡晓月班主任林淑芬告诉记者。\n“订单少了。”丸山财务长矢部延光说。',
    marks: ['speech 林淑芬', 'speech 矢部延光'],
  },
  {
    name: '农民工 is one noun; who is described stands at the end',
    text: '农民工老邵掏出八十元钱说：“这是最后的生活费。”\n“我和他爸走路都踮着脚。”儿子今年高考的钱女士说。',
    marks: ['speech 老邵', 'speech 钱女士'],
  },
  {
    name: 'a name with dots is foreign, two words with a dot are none',
    text: '“雨季提前了。”祖宾·梅塔说。\n文化中国·全球华人大赛开赛，选手石磊说：“我等了一年。”',
    marks: ['speech 祖宾·梅塔', 'speech 石磊'],
  },
  {
    name: 'a movement of hands or head before a word of saying is no name',
    text: '教师梁芳不以为然，摆摆手说：“你们弄错了。”\n梁芳没有抬头。她点点头说：“知道了。”',
    marks: ['speech 梁芳', 'speech 梁芳'],
  },
  {
    name: '的 before 哥哥 is no trade; nouns take no sign and no part of the next word in',
    text: '“真险。”他的哥哥说。\n“好。”王芳的姐姐李霞说。\n一辆车停下，行人说：“真险。”\n车停下，艺人李明说：“到了。”',
    marks: ['speech 哥哥', 'speech 李霞', 'speech 行人', 'speech 李明 | 艺人'],
  },
  {
    name: 'to provide for one’s parents makes no foster father; a Latin word inside another is no name',
    text: '村民周明远赡养父母。他说：“应该的。”\n“好听。”iPhone说。\nVitamin A说：“好。”\n“好看。”A女士说。',
    marks: ['speech 周明远', 'speech ?', 'speech Vitamin A', 'speech A女士'],
  },
  {
    name: 'whom the paper calls by a nickname in marks; a term in marks says nothing',
    text: '“水白白流走，谁看了不心疼？”“半杯老酒”说，物业一直没有动静。\n“双减”要求学校“提质增效，把时间还给孩子”。',
    marks: ['speech 半杯老酒', 'term', 'term', 'speech ?'],
  },
  {
    name: 'a noun in marks is an office too; a name after a term is not of it',
    text: '村里的“土专家”樊建设负责技术，几乎天天泡在地里。“药材怕涝，开沟马虎不得。”他说。',
    marks: ['term', 'speech 樊建设'],
  },
  {
    name: 'a foreign name with its Latin form behind an office; the town of the mayor is no person',
    text: '马赛市长帕延（Benoît Paillan）接受电台采访时表示，火势已经减弱。他还说：“消防员整整扑了一夜。”',
    marks: ['speech 帕延'],
  },
  {
    name: 'a country is no person, though it returns like a name',
    text: '在肯尼亚西北部的难民营，难民阿布克带着五个孩子排队。她说，口粮只够十二天。“剩下的日子，我去捡柴火卖。”\n肯尼亚政府说，床位不够。肯尼亚的医院也满了。',
    marks: ['speech 阿布克'],
  },
  {
    name: 'the last part of a dotted name stands for all of it; another name that ends alike does not',
    text: '住在附近的英国人阿什利·贝克告诉记者，大风把火吹远了。“人人都站在阳台上看着。”贝克说。\n“路还没通。”邻居罗贝克说。',
    marks: ['speech 阿什利·贝克', 'speech 罗贝克'],
  },
  {
    name: 'what is done between an office and a word of saying is no name',
    text: '一家单位的人力资源负责人意外之余感叹：“是我们来晚了。”\n老人逢人便说：“那天多亏了她。”\n最近，家住梧桐苑的部分居民打来热线电话反映，“满眼都是私家车”。',
    marks: ['speech 人力资源负责人', 'speech 老人', 'speech 部分居民'],
  },
  {
    name: 'people named by their trade or their lot; a match of women and a fund for children are none',
    text: '“采这个要轻。”来自邻村的采茶工吴秀钗告诉记者。\n船老大傅从海起初并不情愿：“我们吃了饭再走。”\n“等来的却是选举。”在野党党首枝川宏说。枝川宏去年当选。\n“触壁的时候我没敢看。”在全国锦标赛女子100米决赛中，小将李雯婷夺冠。\n联合国儿童基金会驻当地官员米勒说，物资“三天后才能到”。',
    marks: ['speech 吴秀钗', 'speech 傅从海', 'speech 枝川宏', 'speech 李雯婷', 'speech 米勒'],
  },
  {
    name: 'an office ends before a name that begins like the end of another word',
    text: '央行行长席尔瓦在会上指出，信贷需求下降，“政策效果还在路上”。\n值班室一名工作人员证实了他的说法，“有一处老房子塌了”。\n“我忘带学生证了。”考生说。',
    marks: ['speech 席尔瓦', 'speech 工作人员', 'speech 考生'],
  },
  {
    name: 'a name at the end of its clause, described before it; not who is only reached',
    text: '同样回到村里的陈雨佳，选择了直播。她举着手机：“家人们看一下。”\n刚下飞机的公司总经理马同威，直接从机场赶到会场：“埃及这趟没白跑。”\n我们找到了支书李明远，会场上挂着横幅：“人勤春早”',
    marks: ['speech 陈雨佳', 'speech 马同威', 'term'],
  },
  {
    name: 'whoever is described is shown with it, but not what governs the words',
    text: '据隔壁理发店的服务员介绍，“关了有二十来天了”。\n记者联系上这名姓杨的旅客，他还在路上。',
    marks: ['speech 隔壁理发店的服务员'],
  },
  {
    name: 'two foreigners joined by and; a name that goes on with a sign of joining is one',
    text: '法国游客多米宁·戈里和朋友们在游览豫园。戈里说：“差点误了班车。”\n委员玉山江·买买提提出：“公交要开进新小区。”',
    marks: ['speech 多米宁·戈里', 'speech 玉山江·买买提'],
  },
  {
    name: 'what a picture shows is nobody; a camp of refugees is no person',
    text: '警长贝内特说，监控画面显示，有人拔枪。\n“电话来自公交司机。”她说。\n在卡库马难民营，36岁的难民阿布克说：“我去捡柴火卖。”卡库马的医生说，床位不够。',
    marks: ['speech 贝内特', 'speech 阿布克'],
  },
  {
    name: 'a field is no person though a name could stand there; who is described at the end is',
    text: '“这三分地也是一堂课。”校长唐炯明望着初具规模的姜田感慨道。\n带着孩子来的王芳菲说：“明年还来。”',
    marks: ['speech 唐炯明', 'speech 王芳菲'],
  },
  {
    name: 'the head of a farmhouse is no Mr Zhuang; the head called Zhuang is',
    text: '“年夜饭提前一个月就订完了。”农庄负责人王玉兰告诉记者。\n“年夜饭订完了。”庄经理告诉记者。',
    marks: ['speech 王玉兰', 'speech 庄经理'],
  },
  {
    name: 'a long family name alone stands for its person',
    text: '审议委员川岛诚一22日发表演讲。关于涨价，川岛指出“企业转嫁成本的行为正在扩散”。\n关于涨价，报告指出“企业转嫁成本的行为正在扩散”。',
    marks: ['speech 川岛', 'speech 报告'],
  },
  {
    name: 'a master with his trade is a name; a master alone may be anybody',
    text: '“车上要留电话。”住户周建平说。“我建议错开时间。”出租车司机李师傅接过话头。\n“我建议错开时间。”师傅说。',
    marks: ['speech 周建平', 'speech 李师傅', 'speech 师傅'],
  },
  {
    name: 'who is described goes on to do something with somebody; banana growers and second brothers are people',
    text: '去年脱贫的杨乃兴和妻子到地里剥蔗叶。说起现在，他笑着说：“总会变好的。”\n屋主的二哥陈良敏（70岁）指出，“人已经在救护车上了”。\n张姓蕉农表示，“整片园子三小时就倒光了”。\n镇上的农业和林业说得上“一家人”。',
    marks: ['speech 杨乃兴', 'speech 陈良敏', 'speech 蕉农', 'term'],
  },
  {
    name: 'a name that is a word too, before who tells; a trade that begins like a name is none',
    text: '“带叶的都金贵。”在市场卖菜的朱明告诉记者。朱明一边说一边给黄瓜喷水。\n信息网站的金融分析师格雷格·布朗接受采访时对新的做法予以肯定：“买房的人会得到好处。”',
    marks: ['speech 朱明', 'speech 格雷格·布朗'],
  },
  {
    name: 'family names of two characters from Japan; a village in the middle is none',
    text: '核电站站长田村达哉9日造访县政府，道歉称“给民众造成了担忧和不安”。田村在接受采访时称，“将查明原因”。\n李家中村说，“路要修到门口”。',
    marks: ['speech 田村达哉', 'speech 田村', 'speech ?'],
  },
  {
    name: 'who leads a rescue is no leader but the brigadier; a leader is one',
    text: '领导军方救援的准将奇布尔说：“我们拉出了24人。”\n村里的领导说：“今晚谁也不睡。”',
    marks: ['speech 奇布尔', 'speech 领导'],
  },
  {
    name: 'who stands over there is no object; a delta is no office; an old man who is merry has no name by it',
    text: '对面肉摊老板孔庆华告诉记者：“五花肉没涨。”\n对老板孔庆华说：“五花肉没涨。”\n民警在长三角的群里看到一条消息：“走失一名老人。”\n“上不了树，就在下面分拣。”老人乐呵呵地说。',
    marks: ['speech 孔庆华', 'speech ?', 'speech 民警', 'speech 老人'],
  },
  {
    name: 'his eldest son is somebody else',
    text: '徐爷爷的大儿子已经78岁，他对护理站的人说：“我们做儿女的放心。”\n徐爷爷的大房子空着。徐爷爷说：“我放心。”',
    marks: ['speech 徐爷爷的大儿子', 'speech 徐爷爷'],
  },
  {
    name: 'she who is named by her last part is the whole of it; a dot of another kind is a dot',
    text: '官员玛尔塔•林登6日表示，情况恶化。\n林登在会上说，车队到不了边境。“粮食停在边境的另一侧。”她说。\n林登文在会上说：“车队到不了。”',
    marks: ['speech 玛尔塔•林登', 'speech 林登文'],
  },
  {
    name: 'foreign and Tibetan names in more characters; a forest is no name',
    text: '国际乒联副主席索林在颁奖后表示：“这是最精彩的一场。”\n“木器容易开裂。”修复师次仁央宗告诉记者。\n护林队守着山林说，“今晚有雨”。',
    marks: ['speech 索林', 'speech 次仁央宗', 'speech ?'],
  },
  {
    name: 'a village that is called like a family of Japan; a name before a country; a name that ends before how it is said',
    text: '“路修好了。”西村村民韦桂兰说。\n“我们赢了。”选手李雯婷笑了。李雯婷国内排名第三。\n“我再也不去了。”徐婷毫不犹豫地回答。\n移民局表示，“窗口已经开放”。',
    marks: ['speech 韦桂兰', 'speech 李雯婷', 'speech 徐婷', 'speech 移民局'],
  },
  {
    name: 'a plaque in marks that somebody looks at says nothing',
    text: '王芳菲望着“光荣之家”说：“这是国家给的。”',
    marks: ['term', 'speech 王芳菲'],
  },
  {
    name: 'names end before 地, 给 and 把; rare family names; the first part of a dotted name alone',
    text: '村支书韦建国给记者算账：“一亩两千元。”\n“菜卖完了。”摊主揭阳明说。\n令狐青说：“票卖完了。”\n牧民阿不都热合曼·吐尔逊家添了羊。阿不都热合曼说：“羊肥了。”\n“水退了。”女工莫小兰说。',
    marks: ['speech 韦建国', 'speech 揭阳明', 'speech 令狐青', 'speech 阿不都热合曼', 'speech 莫小兰'],
  },
  {
    name: 'an office that goes somewhere is no name; 店主人 has no shop of its own',
    text: '“米不够了。”炊事员去仓库看了看说。\n“价钱公道。”这家店的主人覃芳说。',
    marks: ['speech 炊事员', 'speech 覃芳'],
  },
  {
    name: 'a name that returns ends where it ends every time; what stands after an office and is no name',
    text: '汪梁来了。汪梁迟到了十分钟。汪梁笑着打招呼。汪梁说：“路上堵。”\n“快跑！”邻居听见动静喊道。\n养父临终前说：“去找她。”\n石凳上坐满了老人。“再下一盘。”老人说。',
    marks: ['speech 汪梁', 'speech 邻居', 'speech 养父', 'speech 老人'],
  },
  {
    name: '领导人 is a whole office, 业主群 is no owner, and 方向盘 is nobody',
    text: '反对党领导人庞迪说：“我们退出。”\n消息传到业主群，最先跳出来的一条是：“几时修好？”\n“再等等。”韦根生握着方向盘说。\n门店店长辜磊说：“人多。”',
    marks: ['speech 庞迪', 'speech ?', 'speech 韦根生', 'speech 辜磊'],
  },
  {
    name: 'who is called old or little is the only one of that family; of two, and of a reporter, nobody is',
    text: '本报讯（记者 覃丹）司机邱荣新开车十八年。“不累。”老邱说。\n小覃来了。小覃说：“我坐。”\n徒弟农志鹏和农亮都在。老农说：“学得快。”',
    marks: ['speech 邱荣新', 'speech 小覃', 'speech 老农'],
  },
  {
    name: 'rooms are no names; an association is not its members; who translates, and what that comes to',
    text: '老人念叨一句，翻译过来就是：“别走。”\n八十平方米的房子里坐了四十个孩子。“别挤。”老师韦芳喊道。\n岑江县志愿者协会的卢海宁回复：“有线索了。”\n翻译梁洁说：“他很感激。”',
    marks: ['speech 老人', 'speech 韦芳', 'speech 卢海宁', 'speech 梁洁'],
  },
  {
    name: 'who has an office or a changed name of his own is somebody else',
    text: '消费者王丽投诉。店员小王解释：“系统出错了。”\n业主陈建国的电动车被盗。保安老陈说：“我没看见。”',
    marks: ['speech 小王', 'speech 老陈'],
  },
];
