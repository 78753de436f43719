/** Stretches of time; notation in units.ts. 日, 分 and 时 are dates and times first (rules/date.ts, rules/time.ts). */
export const DURATIONS = `
年!级龄制生 周年 年头 学年 学期 星期!一二三四五六日天 周!边围末岁一二三四五六日 天!然津空才 日!历 日历天 工作日 交易日 昼夜 晚!上报间会? 夜!间里市?
小时 钟头 课时 学时 分钟 分多钟 刻钟 秒!杀区 秒钟 毫秒 微秒 载!体客人重?
`;
/** Stretches that need 个: 三个月 beside 三月. */
export const WITH_GE = '月|礼拜|世纪|季度|年头|学年|学期|星期|工作日|交易日|昼夜|小时|钟头|课时|学时';
