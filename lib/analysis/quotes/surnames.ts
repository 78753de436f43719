/** The common surnames, those of Guangxi included, and Korean 朴; one character each. */
const STRONG =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵钱严覃武戴莫孔汤康温施牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝宁尚符舒阮柯纪梅童凌毕季裴霍涂苗谷盛曲翁冉骆蓝游辛靳柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆司卓古吉缪简项芦麦褚娄窦戚岑景宫费卜晏席米柏宗瞿桂佟臧闵苟邬卞姬仇栾隋刁荣寇桑郎甄丛虞敖巩佘池查麻邝封鞠惠荆郁胥班储燕楚鄢谌奚皮冼蔺楼仝郜阙阎习区粟闭农';
/** Surnames that are mostly another word: 于 (in), 向 (towards), 成 (become). A name must be found twice to count. */
const WEAK = '于向常时应成万全元党文车包明冷卫路乐商花单鲜朴兴管';
export const SURNAMES = new Set(STRONG + WEAK);
export const WEAK_SURNAMES = new Set(WEAK);
export const COMPOUND_SURNAMES = new Set(
  '欧阳 上官 司马 诸葛 司徒 皇甫 尉迟 慕容 令狐 端木 长孙 宇文 公孙 夏侯 轩辕 东方 南宫'.split(' '),
);

/** Words that begin like a name and stand where one can stand: 村民高兴地说, 马上回应. */
const LOOK_ALIKES = new Set(
  (
    '高兴 高度 高速 高层 高中 高校 高管 高铁 高温 高喊 高声 高呼 高举 高考 高级 高质 高龄 马上 马路 马力 方便 方可 方面 方式 方法 方案 方向 方能 方才 白天 白色 白领 ' +
    '金融 金额 金牌 金色 黄金 黄色 严格 严重 严肃 严厉 严峻 关于 关心 关注 关系 关键 关爱 安全 安排 安置 安装 安静 安心 安慰 安徽 任何 任务 任职 任教 任由 何时 何处 何况 何以 何谓 ' +
    '陆续 许多 许可 谈到 谈起 谈及 江西 江苏 江南 石头 张开 张贴 张罗 周边 周围 周末 周年 周期 周一 周二 周三 周四 周五 周六 周日 田里 田间 林业 林场 曾经 曾任 余人 余名 查看 查询 查处 查获 ' +
    '尤其 尤为 毕业 毕竟 温暖 温度 温馨 齐声 齐心 顾客 顾虑 顾问 易地 施工 施救 施行 武汉 武警 武术 简单 简直 解决 解放 解释 解答 章程 纪委 纪律 纪检 舒服 游客 游览 程度 程序 焦虑 焦急 ' +
    '华人 童年 申请 申报 申诉 季节 季度 费用 古代 甘肃 夏天 夏季 石化 管理 管委 项目 左右 郑重 祝福 祝愿 祝贺 安保 米饭 宁可 宁愿 农业 农村 农民 农户 区里 区委 区内 班里 班级 房东 房子 房间 欧洲 ' +
    '尚未 封控 司机 司法 麻烦 景区 韩国 钱款 梁上 史上 贺信 付款 付出 付费 段时 阳光 盛大 谢谢 莫名 孔子 龙头 荣获 荣誉 储备 查明 楼道 楼上 皮肤 池塘 武装 纪念 左侧 金秋 古城 甘愿 康复 ' +
    '习惯'
  ).split(' '),
);

export const isLookAlike = (word: string): boolean => LOOK_ALIKES.has(word);
