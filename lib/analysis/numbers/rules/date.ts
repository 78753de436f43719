import { arabicDigits } from '../chinese-digit';
import { DIGIT, SMALL } from '../grammar';
import { passOver, type Reading, type Rule, reading } from '../reading';
import { charBehind, matchAt, textBefore } from '../text-at';

const YEAR_FIRST = new RegExp(
  `(\\d{2,4}|[〇零0${DIGIT}]{4}|[〇零${DIGIT}]{2}) ?年(?!级|龄|代)度?(?: ?(${SMALL}) ?月份?(?: ?(${SMALL}) ?[日号])?)?`,
  'y',
);
const MONTH_FIRST = new RegExp(`(${SMALL}) ?月(?![龄球饼供])份?(?: ?(${SMALL}) ?[日号](?!线|楼))?`, 'y');
const LUNAR = new RegExp(
  `(?:([正冬腊])月(初十|初?(?:${SMALL})|廿[${DIGIT}]?)|([${DIGIT}]|十[一二]?)月(初十|初[${DIGIT}]|廿[${DIGIT}]?|[一二三]?十[${DIGIT}]?))(?![\\d${DIGIT}十百千万个名年日号多余点时%])`,
  'y',
);
const DAY_ALONE = new RegExp(`(${SMALL}) ?([日号])(?!子|均)`, 'y');
const NUMERIC = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d.%])/y;
const MONTH_AND_DAY_BEFORE_CLOCK = /(\d{2})-(\d{2})(?= \d{1,2}:\d{2})/y;
const DECADE = /(\d0|[二三四五六七八九]{1,2}十)年代/y;
const BARE_YEAR = /(?:19|20)\d\d(?= ?(?:以来|赛季|[财学]年|届|年度))/y;
const CENTURY_BEFORE = /(?:上个?|20|二十)世纪$/;

const LUNAR_MONTHS: Readonly<Record<string, string>> = { 正: '1', 冬: '11', 腊: '12' };

/** 3日内, 5日游: so many days, not the day of a month. */
const DAYS_AFTER = /^(?:以?内|之内|[游龄]|以上|有期)/;
const DAYS_BEFORE = /(?:为期|历时|连续|长达|不少于|超过|[共近满])$/;
/** 28号 is a day only where the words around it say so; elsewhere it is a house, a seat or a shirt. */
const DAY_NUMBER_AFTER = /^ ?(?:[上下中]午|凌晨|傍晚|[早晚起前后至到~-]|当天|开始|左右)/;
const DAY_NUMBER_BEFORE = /[月从到至]$/;
/** 2000年历史, 1500年前: a stretch of years even with four digits; but 2014年前 is before the year 2014. */
const AGES_AFTER = /^的?(?:历史|文明)/;
const YEARS_AFTER = /^的?(?:历史|文明|前|之?久|时间|以上)/;
/** 从80年以来, 98年出生: two digits name a year. */
const SHORT_YEAR_BEFORE = /(?:从|自|[生始业]于)$/;
const SHORT_YEAR_AFTER = /^(?:以来|起|开始|出?生|毕业|入伍|参加|时)/;
/** 乾隆三十二年 counts from the era, neither a year of ours nor a stretch of time. */
export const ERA_BEFORE = /(?:民国|康熙|乾隆|雍正|光绪|道光|万历|昭和|平成|公元前?)$/;

/** 12 or 二〇一二 or 二十一 as a number. */
export const smallNumber = (text: string): number =>
  Number(
    arabicDigits(
      text
        .replace(/^十/, '一十')
        .replace(/十(?=.)/, '')
        .replace('十', '〇'),
    ),
  );

const two = (value: number): string => String(value).padStart(2, '0');

function yearValue(text: string): string {
  const digits = arabicDigits(text);
  if (digits.length !== 2) return digits.padStart(4, '0');
  return (Number(digits) >= 50 ? '19' : '20') + digits;
}

function dateValue(year: string, month?: string, day?: string): string | null {
  const [m, d] = [month ? smallNumber(month) : 1, day ? smallNumber(day) : 1];
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  return year + (month ? `-${two(m)}` : '') + (day ? `-${two(d)}` : '');
}

const date = (start: number, end: number, value: string | null): Reading =>
  reading(start, end, 'date', value);

/**
 * Dates: 2020年2月10日, 二〇二〇年, 2月9日, 10月份, 24日, 2015-03-19, 90年代, 2019年度, 正月初五. Not a date: 3日内, 26年, 28号院.
 */
export const readDate: Rule = (text, at, figure) => {
  const behind = figure ? charBehind(text, figure.end) : '月';
  if (behind === '月') return lunarDate(text, at) ?? (figure && monthFirst(text, at));
  if (behind === '日' || behind === '号') return dayAlone(text, at);
  if ('-/.'.includes(behind)) return numericDate(text, at);
  return yearFirst(text, at) ?? decade(text, at) ?? bareYear(text, at);
};

function numericDate(text: string, at: number): Reading | null {
  const match = matchAt(NUMERIC, text, at);
  if (match) {
    const value = dateValue(match[1] ?? '', match[3], match[4]);
    return value ? date(at, at + match[0].length, value) : null;
  }
  const short = matchAt(MONTH_AND_DAY_BEFORE_CLOCK, text, at);
  const value = short && dateValue('XXXX', short[1], short[2]);
  return value ? date(at, at + 5, value) : null;
}

function yearFirst(text: string, at: number): Reading | null {
  const match = matchAt(YEAR_FIRST, text, at);
  const year = match?.[1];
  if (!match || !year) return null;
  const end = at + match[0].length;
  const [before, after] = [textBefore(text, at, 4), text.slice(end, end + 4)];
  if (ERA_BEFORE.test(before)) return null;
  if (!isYear(year, match[2] !== undefined, before, after)) return null;
  const value = dateValue(yearValue(year), match[2], match[3]);
  return value ? date(at, end, value) : null;
}

function isYear(year: string, withMonth: boolean, before: string, after: string): boolean {
  if (year.length === 4) {
    const value = Number(yearValue(year));
    const recent = value >= 1900 && value <= 2100;
    return withMonth || (value >= 1000 && !(recent ? AGES_AFTER : YEARS_AFTER).test(after));
  }
  if (year.length !== 2) return false;
  if (withMonth || /^[0〇零]/.test(year)) return true;
  return (
    /^[5-9五六七八九]/.test(year) &&
    (SHORT_YEAR_BEFORE.test(before) || (SHORT_YEAR_AFTER.test(after) && !/来|近|过去$/.test(before)))
  );
}

/** 90年代 → 199X; 上世纪二十年代 → 192X; 五六十年代 → null */
function decade(text: string, at: number): Reading | null {
  const match = matchAt(DECADE, text, at);
  if (!match?.[1]) return null;
  if (match[1].length === 3) return date(at, at + match[0].length, null);
  const tens = Math.floor(smallNumber(match[1]) / 10);
  const century = tens >= 3 || CENTURY_BEFORE.test(textBefore(text, at, 5)) ? '19' : '20';
  return date(at, at + match[0].length, `${century}${tens}X`);
}

function monthFirst(text: string, at: number): Reading | null {
  const match = matchAt(MONTH_FIRST, text, at);
  const value = match && dateValue('XXXX', match[1], match[2]);
  return value ? date(at, at + match[0].length, value) : null;
}

/** 正月初五, 腊月二十三, 八月十五: days of the lunar calendar, with the lunar month's number. */
function lunarDate(text: string, at: number): Reading | null {
  const match = matchAt(LUNAR, text, at);
  const [, named, namedDay, month = '', day = ''] = match ?? [];
  const plainDay = (namedDay ?? day)
    .replace('初', '')
    .replace(/^廿(?=.)/, '二十')
    .replace('廿', '二十');
  const value = match && dateValue('XXXX', named ? LUNAR_MONTHS[named] : month, plainDay);
  return value ? date(at, at + match[0].length, value) : null;
}

function dayAlone(text: string, at: number): ReturnType<Rule> {
  const match = matchAt(DAY_ALONE, text, at);
  const [, day = '', sign] = match ?? [];
  if (!match || day === '一') return null;
  const end = at + match[0].length;
  const [before, after] = [textBefore(text, at, 4), text.slice(end, end + 3)];
  if (sign === '日' && (DAYS_AFTER.test(after) || DAYS_BEFORE.test(before))) return null;
  if (sign === '号' && !DAY_NUMBER_AFTER.test(after) && !DAY_NUMBER_BEFORE.test(before)) return null;
  const value = dateValue('XXXX-XX', undefined, day);
  return value ? date(at, end, value) : null;
}

function bareYear(text: string, at: number): ReturnType<Rule> {
  const year = matchAt(BARE_YEAR, text, at)?.[0];
  return year ? date(at, at + 4, year) : null;
}

/** 2019届, 2008北京奥运会: a year in a name. */
export const readYearInName: Rule = (text, at, figure) =>
  figure?.arabic && figure.end - at === 4 && /^(?:19|20)/.test(text.slice(at, at + 2))
    ? passOver(at, figure.end)
    : null;
