/** What money is counted in; notation in units.ts. */
export const CURRENCIES = `
[美港欧日韩澳加新]元 元人民币 元!旦宵老宝论方化 [块毛角]钱 角!度落~ 美[金分] 港币 英镑 新?台币 卢[布比] 泰铢 人民币
`;
