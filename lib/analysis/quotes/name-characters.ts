/** Characters with which foreign names are written. */
const SOUND =
  '阿埃艾安奥巴贝本比博布查达戴丹德迪杜多恩尔法菲费弗福盖戈格哈海汉赫霍基吉加杰卡凯坎科克肯库奎拉莱兰朗劳雷里利莲琳卢鲁伦罗洛马玛迈曼蒙米莫姆穆娜纳内尼努诺帕佩皮普奇齐乔切琴热瑞萨塞赛森沙莎舍史斯丝苏索塔泰坦汤特蒂提图托瓦万威韦维温沃西希谢辛休雅亚延耶伊因尤约泽扎詹朱兹钦登顿勒翰逊朴娅桑卜夫麦古彼拜纽朔茨廷津佛芬冈丘甘默乌密墨依丽卓措旺次仁颂猜怀珀厄涅缪琼恰喀夸圭瑟敦芙妮露买合吐孜茜黛蕾莉薇芭葛庞奈鲍连';
/** What no given name contains. */
export const NEVER =
  '的了着过在是说称问你我他她它们这那个些什吗呢吧啊很也就还都被把给让对点区县市镇乡路局厅院校所者员没无第副总姓党盟不记村馆站队店该则姐叔婶嫂爷奶';
/** What none ends with: 专访时｜表示, 悲痛地｜说, 阎峻一｜坐下. */
export const NEVER_LAST = '时地得最一至和内外街上下中前后与及取到有只考便均曾急专愣算挥住常';
/** A name may end before those and before these, which a given name may also contain: 李向东, 王和平, 宋先才. */
export const MAY =
  '应等同以于用看想听心来去坐走跑抓扔推放拿拍握拉捧抱忙赶带感几两认自其每如里才已从向跟将会要能正刚因为做当进通接提主开始摇受激高回告介蹲指发举拒承坚参出留致反入领离负又并之宣获摸苦仍深作先再随收早喜表笑哭叹喊写谈今';

/** Surnames of one character that are seldom anything else at the head of a clause. */
export const COMMON =
  '费盘王李张刘何陈杨黄赵吴周徐孙马朱胡郭林高罗郑梁谢宋唐许韩冯邓曹彭肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵钱严覃武戴莫孔汤康温施牛樊葛邢齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿兰焦俞柳甘祝宁符舒阮柯纪梅童凌毕季裴霍涂苗谷盛曲翁冉骆蓝游辛靳柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆司卓古简项芦褚娄窦戚岑席宗佟闵邬卞姬仇栾刁区荣寇甄虞敖巩佘习卜粟冼麦苑傅洪赖景桂柏阚仝苟漆冀羿郜晏瞿濮逄鄢佴缪隋匡臧战桑戎郎印封蔺狄郁练卿庾麻荀巫胥贝迟晋邸鞠鹿寿宓郗扈燕尧晁訾蒯荆竺盖帅亢况归墨庹佀亓冶佐闰逯幸邝揭谌厉官权车雍禹诸辜池植闭驵禤侬恽昝桓淦';
/** Surnames that are mostly another word, 于 (in), 成 (become): more must speak for a name. */
const WEAK =
  '于曾常时应成万元文包冷卫路商单管农米朴牙秘明水连来楼干原丛边木尚任左安关招檀玉隆班利劳容伦银吉闻党强廉畅衣宫师宣慈竹茅虎';
export const COMPOUND = '欧阳|上官|司马|诸葛|司徒|皇甫|慕容|令狐|端木|公孙|夏侯|东方|尉迟|鲜于';

/** What a character can be in a name, as bits. */
export const IS = { common: 1, weak: 2, sound: 4, never: 8, neverLast: 16, may: 32, han: 64 } as const;
const TABLE = new Uint8Array(0x10000).fill(IS.han, 0x3400, 0xa000);
[COMMON, WEAK, SOUND, NEVER, NEVER_LAST, MAY].forEach((all, bit) => {
  for (const char of all) TABLE[char.charCodeAt(0)] = (TABLE[char.charCodeAt(0)] ?? 0) | (1 << bit);
});

/** Which of the bits `what` the character at `at` has; 0 past the end. */
export const has = (text: string, at: number, what: number): number =>
  (TABLE[text.charCodeAt(at)] ?? 0) & what;
