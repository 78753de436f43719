/** The common surnames, those of Guangxi included; one character each. */
export const COMMON =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵钱严覃武戴莫孔汤康温施牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝宁尚符舒阮柯纪梅童凌毕季裴霍涂苗谷盛曲翁冉骆蓝游辛靳柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆司卓古简项芦褚娄窦戚岑席宗佟闵邬卞姬仇栾刁区荣寇甄虞敖巩佘习卜粟冼麦苑傅洪赖景桂柏';
/** Surnames that are mostly another word: 于 (in), 向 (towards), 成 (become). A name must be found twice to count. */
const WEAK = '于向常时应成万全元党文包冷卫路商单管农米朴';
export const SURNAMES = COMMON + WEAK;
export const COMPOUND = '欧阳|上官|司马|诸葛|司徒|皇甫|慕容|令狐|端木|公孙|夏侯|东方';

/** Words that begin like a name and stand where one can stand: 村民高兴地说, 马上回应. */
const LOOK_ALIKE =
  /^(?:高[兴度速层中校管铁温喊声呼举考级质]|马[上路力]|方[便可面式法案向能才]|白[天色领]|金[融额牌]|黄[金色]|严[格重肃厉峻]|关[于心注系键爱]|安[全排置装静心徽]|任[何务职教]|何[时处况以]|陆续|许[多可]|谈[到起及]|江[西苏南]|张[开贴]|周[边围末年期一二三四五六日]|曾[经任]|余[人名]|尤[其为]|毕[业竟]|温[暖度馨]|齐[声心]|顾[客虑问]|施[工救行]|武[汉警术装]|简[单直]|解[决放释答]|纪[委律检念]|游[客览]|程[度序]|焦[虑急]|申[请报诉]|项目|左[右侧]|祝[福愿贺]|宁[可愿]|房[东子间]|尚未|司[机法]|欧[盟洲元]|谢谢|荣[获誉]|康复|洪[水涝灾峰]|景[区点色观]|习[惯近]|钱款)/;
export const isLookAlike = (word: string): boolean => LOOK_ALIKE.test(word);
export const isWeak = (name: string): boolean => WEAK.includes(name.charAt(0));
