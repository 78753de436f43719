/** Surnames of one character that are seldom anything else at the head of a clause. */
export const COMMON =
  '费王李张刘何陈杨黄赵吴周徐孙马朱胡郭林高罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘蒋蔡余杜叶程苏魏吕丁沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵钱严覃武戴莫孔汤康温施牛樊葛邢齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿兰焦俞柳甘祝宁符舒阮柯纪梅童凌毕季裴霍涂苗谷盛曲翁冉骆蓝游辛靳柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆司卓古简项芦褚娄窦戚岑席宗佟闵邬卞姬仇栾刁区荣寇甄虞敖巩佘习卜粟冼麦苑傅洪赖景桂柏阚仝苟漆冀羿郜晏瞿濮逄鄢佴缪隋匡臧战桑戎郎印封蔺狄郁练查卿庾麻羿荀巫胥贝迟晋邸鞠鹿寿宓郗扈燕尧晁訾蒯荆竺盖帅亢况归墨庹佀亓冶佐闰逯幸邝揭谌厉官权封车雍';
/** Surnames that are mostly another word, 于 (in), 向 (towards), 成 (become): more must speak for a name. */
const WEAK = '付于常时应成万元文包冷卫路商单管农米朴牙秘明水连来楼干原丛边木尚任左安关';
export const SURNAMES = COMMON + WEAK;
export const COMPOUND = '欧阳|上官|司马|诸葛|司徒|皇甫|慕容|令狐|端木|公孙|夏侯|东方|尉迟';

/** Words that begin like a name and stand where one can stand: 村民高兴地说, 马上回应. */
const LOOK_ALIKE =
  /^(?:高[一二三兴度速校管铁温]|马[上路]|方[便面式法案向]|白[天色]|金[融额牌]|黄[金色]|严[格重]|关[于心注键]|安[全排装]|任[何务]|何[时况]|许多|谈[到起及]|江[西苏南]|周[边围末年期]|曾经|余人|毕竟|温度|顾客|施工|武[汉警术]|简单|解[决释]|纪[委律检念录]|游客|程[度序]|申请|项目|祝[福贺]|房[东子间]|司[机法]|康复|洪[水涝]|景区|习惯|车[主站间队]|查看|权利|石头|凌晨|段时|苗[子木]|朴[实素]|韩[国媒]|欧[盟洲元]|柏林)/;
export const isLookAlike = (word: string): boolean => LOOK_ALIKE.test(word);
