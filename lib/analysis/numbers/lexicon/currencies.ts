/** What money is counted in; notation in units.ts. */
export const CURRENCIES = `
元!旦宵素件器首老宝化论方函复催 元人民币 块钱 毛钱 角钱 角!度落色膜逐力斗楼形钢? 圆?
美元 美金 美分 港元 港币 澳门元 澳元 欧元 英镑 日元 日圆 韩元 新台币 台币 新元 加元 卢布 卢比 泰铢 越南盾 法郎 比索 里拉 雷亚尔 林吉特 迪拉姆 克朗 兰特 人民币
`;
