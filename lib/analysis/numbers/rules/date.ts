import { arabicDigits } from '../chinese-digit';
import { DIGIT, SMALL, smallNumber, twoDigits } from '../grammar';
import { type Reading, type Rule, reading } from '../reading';
import { matchAt } from '../text-at';

/** 乾隆三十二年 counts from the era, neither a year of ours nor a stretch of time. */
export const AFTER_ERA = /(?<=民国|康熙|乾隆|雍正|光绪|道光|昭和|公元前?)/y;
const YEAR_FIRST = new RegExp(
  `(\\d{2}|\\d{4}|[〇零0${DIGIT}]{4}|[〇零${DIGIT}]{2}) ?年(?![级龄代])度?(?: ?(${SMALL}) ?月份?(?: ?(${SMALL}) ?[日号])?)?`,
  'y',
);
/** 2000年历史: a stretch of years even with four digits; 1500年前, but 2014年前 is before the year 2014. */
const AGES_AFTER = /的?(历史|文明)|(?<!19..年|20..年)(前|之?久|以上)/y;
/** Two digits name a year in 08年, 从80年, 98年出生. */
const SHORT_YEAR =
  /[0〇零]|(?=[5-9五六七八九])((?<=[从自于])|(?<![来近去])..年(以来|起|开始|出?生|毕业|入伍|参加|时))/y;
const MONTH_FIRST = new RegExp(`(${SMALL}) ?月(?![龄球饼])份?(?: ?(${SMALL}) ?[日号](?![线楼]))?`, 'y');
const LUNAR = new RegExp(
  `([正冬腊]|[${DIGIT}]|十[一二]?)月(?:初(${SMALL})|(廿[${DIGIT}]?|[一二三]?十[${DIGIT}]?))(?![${DIGIT}个名年日号多余点时])`,
  'y',
);
/** Not 3日内, 5日游: so many days; 28号 is a day only among words of time, elsewhere it is a house, a seat or a shirt. */
const DAY_ALONE = new RegExp(
  `(?!一 ?[日号])(?:(?<!拘[留役]|为期|历时|连续|长达|超过|[共近满])(${SMALL}) ?日(?![子均游龄内以之有])|(${SMALL}) ?号(?:(?<=[月从到至](?:${SMALL}) ?号)|(?= ?([上下中]午|凌晨|[早晚起前后至到当开左~-]))))`,
  'y',
);
const NUMERIC = /(?:(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.%])|(\d{2})-(\d{2})(?= \d{1,2}:\d{2}))/y;
const DECADE = /(?:(?<=(上个?|二十|20)世纪))?(?:(\d)0|([二三四五六七八九])十|[二三四五六七八九]{2}十)年代/y;
/** 2019赛季, 2019财年 */
const YEAR_IN_NAME = /(?:19|20)\d\d(?= ?(以来|赛季|[财学]?年|届))/y;
const LUNAR_MONTHS: Readonly<Record<string, string>> = { 正: '1', 冬: '11', 腊: '12' };

/**
 * Dates: 2020年2月10日, 二〇二〇年, 2月9日, 10月份, 24日, 2015-03-19, 90年代, 2019年度, 正月初五. Not a date: 3日内, 26年, 28号院.
 */
export const readDate: Rule = (text, at) =>
  lunarDate(text, at) ??
  yearFirst(text, at) ??
  date(at, MONTH_FIRST, text, ([, month, day]) => dateValue('XXXX', month, day)) ??
  date(at, DAY_ALONE, text, ([, day, number]) => dateValue('XXXX-XX', undefined, day ?? number)) ??
  date(at, NUMERIC, text, ([, year, , month, day, bareMonth, bareDay]) =>
    year ? dateValue(year, month, day) : dateValue('XXXX', bareMonth, bareDay),
  ) ??
  decade(text, at) ??
  date(at, YEAR_IN_NAME, text, ([year]) => year);

function date(
  at: number,
  pattern: RegExp,
  text: string,
  valueIn: (match: RegExpExecArray) => string | null,
): Reading | null {
  const match = matchAt(pattern, text, at);
  const value = match && valueIn(match);
  return value ? reading(at, at + match[0].length, 'date', value) : null;
}

function dateValue(year: string, month?: string, day?: string): string | null {
  const [m, d] = [smallNumber(month ?? '1'), smallNumber(day ?? '1')];
  return m > 0 && m < 13 && d > 0 && d < 32
    ? year + (month ? `-${twoDigits(m)}` : '') + (day ? `-${twoDigits(d)}` : '')
    : null;
}

const yearFirst = (text: string, at: number): Reading | null =>
  date(at, YEAR_FIRST, text, ([whole, name = '', month, day]) => {
    const year = arabicDigits(name);
    const short = year.length < 4;
    const meant = short
      ? matchAt(SHORT_YEAR, text, at)
      : year >= '1000' && !matchAt(AGES_AFTER, text, at + whole.length);
    if ((!month && !meant) || matchAt(AFTER_ERA, text, at)) return null;
    return dateValue(short ? (year < '50' ? '20' : '19') + year : year, month, day);
  });

/** 90年代 → 199X; 上世纪二十年代 → 192X; 五六十年代 → null */
function decade(text: string, at: number): Reading | null {
  const [whole, last, digit, word] = matchAt(DECADE, text, at) ?? [];
  if (!whole) return null;
  const tens = digit ?? arabicDigits(word ?? '');
  return reading(
    at,
    at + whole.length,
    'date',
    (tens && `${last || tens > '2' ? '19' : '20'}${tens}X`) || null,
  );
}

/** 正月初五, 腊月二十三, 八月十五: days of the lunar calendar, with the lunar month's number. */
const lunarDate = (text: string, at: number): Reading | null =>
  date(at, LUNAR, text, ([, month = '', day, ten]) =>
    dateValue('XXXX', LUNAR_MONTHS[month] ?? month, day ?? ten?.replace(/廿/, '二十')),
  );
