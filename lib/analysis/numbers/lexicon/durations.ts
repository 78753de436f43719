/** Stretches of time; notation in units.ts. 日, 分 and 时 are dates and times first (rules/date.ts, rules/time.ts). */
export const DURATIONS = `
年!级龄 周年 年头 个年头 学年 个学年 个季度 学期 个学期 个月 个多月 个多小时 个多星期 个多钟头 分多钟 星期!一二三四五六日天 个星期 个礼拜 周!边围末岁刊报一二三四五六日
天!然津空花才堂使涯鹅赋 日 个工作日 工作日 个交易日 交易日 昼夜 个昼夜 晚!上报间期会餐辈? 夜!间晚里市景宵?
小时 个小时 钟头 个钟头 课时 个课时 学时 个学时 分钟 刻钟 秒!杀懂回表速 秒钟 毫秒 微秒 个世纪 个多世纪 个半小时 个半钟头 个半月 个半世纪 个半学期 载!体客人重入着货
`;
