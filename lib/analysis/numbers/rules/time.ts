import { PERIOD, SMALL, smallNumber, twoDigits } from '../grammar';
import { type Rule, reading } from '../reading';
import { matchAt } from '../text-at';

const COLON = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])/y;
/** 8时, 8点半, 8点30分; minutes, a quarter, 整 and 多 make sure that it is a time. */
const CLOCK = new RegExp(
  `(${SMALL}) ?([时点])((?:(半|[一三]刻|整|钟)|(?: ?(${SMALL}) ?分(?![钟之])(?: ?\\d{1,2}秒)?)|([0-5]\\d)(?!\\d))?(多钟?)?)`,
  'y',
);
const FRACTIONS: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45 };
const NO_CLOCK_AFTER = /[候间代速常光空政有期段差评赞击名心子火球意建要看措原理内]/y;
const DAY_BEFORE = new RegExp(`(?<=(?:${PERIOD}|[日号天]) ?)`, 'y');
/** 一时, and the index of a stock market: 报3000点, 下跌20点. */
const NO_CLOCK = /一|(?<=[报涨跌升降收为挫破]于?)/y;
/** A Chinese hour needs words of time around it: 从三点到, but 提出三点建议. */
const SURE_HOUR = /\d|十|零|(?<=[从自于到至在约近])[^点]*点[许左整钟前后起至到开之以准\-~—,，。、；)]/y;
const PERIOD_BEFORE = new RegExp(`(?<=(${PERIOD}) ?)`, 'y');

/** 上午 or 下午 right before a place, '' when nothing says it. */
export const periodBefore = (text: string, at: number): string => matchAt(PERIOD_BEFORE, text, at)?.[1] ?? '';

/** T08:30 or T08:30:15; 下午 and 晚 add twelve hours. Null for what no clock shows. */
export function timeValue(hour: number, minute: number, period: string, second?: string): string | null {
  const late = /下午|午后|晚|夜/.test(period) ? hour < 12 : /中午|午间/.test(period) && hour < 3;
  const hours = late && hour > 0 ? hour + 12 : hour;
  return hours % 1 || hours > 24 || minute > 59 || Number(second ?? 0) > 59
    ? null
    : `T${twoDigits(hours)}:${twoDigits(minute)}${second ? `:${second}` : ''}`;
}

/** Times of the day: 10时08分, 10:08, 下午3点半, 零点, 凌晨3点多. Not a time: 三点建议, 比分3:1, 小时. */
export const readTime: Rule = (text, at, figure) => {
  const colon = figure && matchAt(COLON, text, at);
  const clock = figure && matchAt(CLOCK, text, at);
  const period = periodBefore(text, at);
  if (colon) {
    const value = timeValue(Number(colon[1]), Number(colon[2]), period, colon[3]);
    return value ? reading(at, at + colon[0].length, 'time', value) : null;
  }
  const [whole = '', hour = '', sign = '', exact, fraction = '', minute, digits, more] = clock ?? [];
  const end = at + whole.length;
  if (!whole || !(exact || isClock(text, at, end, sign))) return null;
  const minutes = FRACTIONS[fraction] ?? smallNumber(minute ?? digits ?? '0');
  const value = timeValue(smallNumber(hour), minutes, period);
  return value ? reading(at, end, 'time', value, null, more !== undefined) : null;
};

/** A whole hour. 时 nearly always is one, 点 only among words of time: 3点许, 早8点, but 提出3点建议, 下跌20点. */
function isClock(text: string, at: number, end: number, sign: string): boolean {
  if (matchAt(NO_CLOCK_AFTER, text, end)) return false;
  if (matchAt(DAY_BEFORE, text, at)) return true;
  return !matchAt(NO_CLOCK, text, at) && (sign === '时' || matchAt(SURE_HOUR, text, at) !== null);
}
