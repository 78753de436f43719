import { DIGIT } from '../grammar';

/** Days of the week, festivals, plans: 周一, 双11, 五年规划. */
const DAYS = String.raw`
(?<=周|星期|礼拜)[一二三四五六](?![次天节回]) (?<=双)1[12] 五年[规计]划 九年[义一] 十月[革怀金] 六月飞雪
三一五 (?<month>[二三五六七九])月\k<month>(?![十日号]) 五月天 十五夜 五一(?![百千]) 三[九伏]天
`;
/** Everyday words; 十四届三次会议, 二十届三中全会. */
const EVERYDAY = `
十分(?!之|钟(?![爱情])) [十八]字(?!的) 四时 (?<!设了)四处 (?<=房屋|院落|环顾了?|走过|为了|[墙城村楼湖])四周 万一 一[线流起般直样] 半成品 一亩三分地 (?<=老)三届 (?<=正经)八百
八[股度] 四则 四人帮 [三四]件[套大] 三点[水式] 三次产业 (?<=届)[${DIGIT}][次中] 三轮[摩的] 二十四节气 3分球
[7七八](?:天(?:酒店|连锁|无理由)|小时之外) [三四]点半[课难] (?<=人|代|冬季)[三五两]项 十项全能 七十二家房
`;
/** Terms of politics that count their items: 两个维护, 三位一体, 八项规定. */
const TERMS = `
[两三四五](?:套班子|种形态|位一体|个(?:责任|维护|确立|代表|意识|自信|全面)) 八项规定 三支一扶
`;
/** Set phrases: 最后一公里, 三天两头, 一点一滴, 入木三分. */
const SET_PHRASES = String.raw`
(?<=最后)一公里 一(?:点一[滴点]|成不变|时半[会刻])
一[^\d${DIGIT}点月比十百千万亿，、]一[^\d${DIGIT}十百千万亿] 一(?:波三|目十).
三(?:[番天][五两][次头]|天打鱼|句话不离|岁看|人成虎|百六十行|个(?:臭皮|和尚)|人行必) 两天晒网
(?<=[说讲喝])两[句杯] (?<=成[百千])[上成][百千万] (?<=入木)三分 (?<=货比)三家
数?十(?:万火急|年(?:树木|磨?一剑|如一日)) (?<=数以)十万 半斤八两 七年之痒 [三五]分钟热 六根清净 第一桶金 一[百万]个放心 一寸(?=[山也光金血]) 三包(?:有效|服务|责任|政策|期|规定)
`;
/** Places and brands. */
const PLACES = `
三元[里桥] 三只松鼠
`;

/**
 * Words and set phrases whose numeral carries no number, as patterns that start at the numeral. Only those that the rules
 * would otherwise take for a figure.
 */
export const WORDS = [DAYS, EVERYDAY, TERMS, SET_PHRASES, PLACES].join('').trim().split(/\s+/);
