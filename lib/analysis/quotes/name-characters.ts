const setOf = (chars: string): ReadonlySet<number> => new Set([...chars].map((char) => char.charCodeAt(0)));

/** Characters with which foreign names are written. */
export const SOUND = setOf(
  '庞阿埃艾安奥巴贝本比博布查达戴丹德迪杜多恩尔法菲费弗福盖戈格哈海赫霍基吉加杰卡凯坎科克肯库奎拉莱兰朗劳雷里利莲琳卢鲁伦罗洛马玛迈曼蒙米莫姆穆娜纳内尼努诺帕佩皮普奇齐乔切琴热瑞萨塞赛森沙莎舍史斯丝苏索塔泰坦汤特蒂提图托瓦万威韦维温沃西希谢辛休雅亚耶伊因尤约泽扎詹朱兹钦登顿勒翰逊娅卜夫麦古彼拜纽朔茨廷津芬冈甘默乌密丽卓涅缪瑟妮莉奈桑次仁怀珀波合都宁薇蕾芙黛娃林扬列央珍宗',
);
/** What no given name contains. */
const NEVER_IN =
  '的了着过在是说称问你我他她它们这那个什吗呢吧啊很也就还都被把给让对点区县市镇乡路局厅院校所者员没无姓党盟不记村馆站队店该姐叔婶嫂爷奶则后遭地上下';
export const NEVER = setOf(NEVER_IN);
/** What a name may end before as well, though a given name may contain it: 李向东, 王和平, 宋先才. */
export const STOP = setOf(
  `${NEVER_IN}前道时得最一和中与及到考便均曾以用看想听来坐走跑拿带从向将会要能正刚因为做当接提但其有据请并去又才只另怕跟多哪仅谈却`,
);

/** Surnames of one character that are seldom anything else at the head of a clause. */
export const COMMON =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵钱严覃武戴莫孔汤康温施牛樊葛邢齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿兰焦俞柳甘祝宁符舒阮柯纪梅童凌毕季裴霍涂苗谷盛曲翁冉骆蓝游辛靳柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆司卓古简项芦褚娄窦戚岑席宗佟卞姬仇栾刁甄敖习卜粟冼麦苑傅洪赖景桂柏苟瞿隋匡桑封狄巫迟晋池邝盘费区诸贝缪晏闵佘邬鄢庾訾佐臧寇仲虞巩荆郁胥储栗谌奚蔺厉仝郜阚屠廉禹冀晁扈琚仉钮辜谌邸雒逄亓慕宦蹇';
export const SURNAME = setOf(COMMON);
/** Surnames that are mostly another word, 于 (in), 成 (become): more must speak for a name. */
export const WEAK = setOf(
  '于曾常时应成万元文包冷卫路商单管农米明水连来楼丛边尚任左安关强容班党宫师牙宣查荣闻计麻惠乐燕楚劳伊权练郎普玉岩银揭植刀',
);
export const COMPOUND =
  '欧阳|上官|司马|诸葛|司徒|皇甫|慕容|夏侯|尉迟|令狐|濮阳|鲜于|宇文|端木|公孙|仲孙|闻人|南宫|呼延|申屠|赫连|拓跋|钟离|万俟|淳于';

/** Family names from Japan whose characters are common in villages. */
export const JAPANESE = '田村|中村|木村|西村|村上';

/** Is the character at `at` one of these? */
export const isOf = (all: ReadonlySet<number>, text: string, at: number): boolean =>
  all.has(text.charCodeAt(at));
export const isHan = (text: string, at: number): boolean =>
  text.charCodeAt(at) >= 0x3400 && text.charCodeAt(at) <= 0x9fff;
