/** Stretches of time; notation in units.ts. 日, 分 and 时 are dates and times first (rules/date.ts, rules/time.ts). */
export const DURATIONS = `
(?:个[半多来]?)?(?:年头|学[年期时]|[工交][作易]日|昼夜|[小课]时|钟头) 个[半多来]?(?:月|礼拜|世纪|季度|星期) 星期!一二三四五六日天
周年 年!级龄制生 周!边围末岁一二三四五六日 天!然津空才 日历天 日!历 晚!上报间会~ 夜!间里市~ 分多?钟 刻钟 [毫微]?秒钟?!杀区 载!体客人重~
`;
