import { arabicDigits, DIGIT, numberOf, SMALL, THROUGH, twoDigits, withShared } from '../grammar';
import { type Rule, reading } from '../reading';
import { matchAt } from '../text-at';

/** 乾隆三十二年 counts from the era, neither a year of ours nor a stretch of time. */
export const AFTER_ERA =
  /(?<=民国|康熙|雍正|乾隆|嘉庆|道光|咸丰|同治|光绪|宣统|洪武|永乐|嘉靖|万历|贞观|开元|公元前?)/y;
/** 2020年2月10日, 二〇二〇年, 10月份, 2019年度, 正月初五, 八月十五 */
const DATE = new RegExp(
  `(?:(\\d{4})(?=${THROUGH}\\d{4} ?年)|(\\d{4}|\\d\\d|[〇零0${DIGIT}]{4}|[〇零${DIGIT}]{2}) ?年(?![级龄代])度?)?(?: ?((?!两)(?:${SMALL})|[正冬腊](?=月[初廿十一二三]))${withShared('月(?![龄球饼])份?')}(?: ?(${SMALL})${withShared('[日号](?![线楼])')}|初(${SMALL})|(?<!\\d月)((?:廿|[一二三]?十)[${DIGIT}]?)(?![${DIGIT}个名年日多]))?)?`,
  'y',
);
const LUNAR: Readonly<Record<string, string>> = { 正: '1', 冬: '11', 腊: '12', 廿: '二十' };
/** 2000年历史: a stretch of years even with four digits; 1500年前, but 2014年前 is before the year 2014. */
const AGES_AFTER = /的?历史|(?<!19..年|20..年)前/y;
/** Two digits name a year in 08年, 从80年, 98年出生. */
const SHORT_YEAR = /[0〇零]|(?=[5-9五六七八九])(?:(?<=[从自于])|(?<!近)..年(?:以来|起|开始|出?生|毕业))/y;
/** Not 3日内, 5日游: so many days; 28号 is a day only among words of time, elsewhere it is a house, a seat or a shirt. */
const DAY_ALONE = new RegExp(
  `(?!一 ?[日号])(?:(?<![留役期时续共近满]|长达|超过)(${SMALL})${withShared('日(?![子均游龄内之]|(?:上诉|公示|冷静|宽限|隔离|整改|答辩|举证)期|以[内上下后前]|有[余效]|元(?![旦宵]))')}|(?<![路街巷弄])(${SMALL}) ?号(?= ?(?:[上下中]午|凌晨|[早晚起前至到开])))`,
  'y',
);
const NUMERIC = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.%])/y;
/** 90年代, 上世纪二十年代, 五六十年代 */
const DECADE = new RegExp(`((?<=(上个?|二十|20)世纪))?(?:(\\d0|[${DIGIT}]十)|[${DIGIT}]{2}十)年代`, 'y');
/** 2019赛季, 2019财年, 2009-2021 */
const BARE_YEAR = new RegExp(
  `(?:(?:19|20)\\d\\d(?= ?(?:以来|赛季|[财学]?年)|${THROUGH}(?:19|20)\\d\\d(?! ?[\\d个人元名]))|(?<=(?:19|20)\\d\\d${THROUGH})(?:19|20)\\d\\d)`,
  'y',
);

/** Dates, as far as they are given: 2020-02-10, XXXX-02, XXXX-XX-24, 199X. Not a date: 3日内, 26年, 28号院. */
export const readDate: Rule = (text, at) => {
  const date = (match: RegExpExecArray | null, value: string | null = null) =>
    match && reading(at, at + match[0].length, 'date', value);
  const match = matchAt(DATE, text, at);
  const [whole, from, name = '', month, day, early, ten] = match ?? [];
  if (whole && !(name && matchAt(AFTER_ERA, text, at))) {
    const year = from ?? arabicDigits(name);
    const short = year.length === 2;
    const meant = short
      ? matchAt(SHORT_YEAR, text, at)
      : from || (year >= '1000' && !matchAt(AGES_AFTER, text, at + whole.length));
    const century = short ? (year < '50' ? '20' : '19') : '';
    const value = (month || meant) && isoDate(year ? century + year : 'XXXX', month, day ?? early ?? ten);
    if (value) return date(match, value);
  }
  const alone = matchAt(DAY_ALONE, text, at);
  const value = alone && isoDate('XXXX-XX', undefined, alone[1] ?? alone[2]);
  if (value) return date(alone, value);
  const numeric = matchAt(NUMERIC, text, at);
  const iso = numeric && isoDate(numeric[1] ?? '', numeric[3], numeric[4]);
  if (iso) return date(numeric, iso);
  const decade = matchAt(DECADE, text, at);
  const tens = decade?.[3] ? String(numberOf(decade[3])) : '';
  if (decade)
    return date(
      decade,
      (tens && `${decade[1] !== undefined || tens >= '30' ? '19' : '20'}${tens.charAt(0)}X`) || null,
    );
  const bare = matchAt(BARE_YEAR, text, at);
  return date(bare, bare?.[0]);
};

function isoDate(year: string, ...parts: readonly (string | undefined)[]): string | null {
  const [month, day] = parts.map(
    (part) => part && numberOf(part.replace(/[正冬腊廿]/, (char) => LUNAR[char] ?? '')),
  );
  return month === 0 || Number(month) > 12 || day === 0 || Number(day) > 31
    ? null
    : [year, month, day]
        .filter((part) => part !== undefined)
        .map((part) => twoDigits(part))
        .join('-');
}
