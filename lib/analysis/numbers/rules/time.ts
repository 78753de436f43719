import { PERIOD, SMALL } from '../grammar';
import { type Reading, type Rule, reading } from '../reading';
import { matchAt, textBefore } from '../text-at';
import { smallNumber } from './date';

const COLON = /(\d{1,2}):(\d{2})(?::(\d{2}))?(?![\d:])/y;
const CLOCK = new RegExp(
  `(${SMALL}) ?([时点])(?:(半|[一三]刻|整|钟)|(?: ?(${SMALL}) ?分(?![钟之])(?: ?\\d{1,2}秒)?)|([0-5]\\d)(?!\\d))?(多钟?)?`,
  'y',
);
const FRACTIONS: Readonly<Record<string, number>> = { 半: 30, 一刻: 15, 三刻: 45 };
const NO_CLOCK_AFTER = /^[候间代速常光空政有期段差评赞击名燃心子亮火球意建要希看体措经原好理内启方声思想]/;
const INDEX_BEFORE = /[报涨跌升降收为挫破]于?$/;

const PERIOD_BEFORE = new RegExp(`(${PERIOD}) ?$`);
const AFTER_NOON = /下午|午后|晚|夜/;
const DATE_BEFORE = /[日号天] ?$/;
const CLOCK_AFTER = /^(?:许|左右|[整钟前后起至到\-~—,，。、；)]|开始|[之以][前后]|准时)/;
const CLOCK_BEFORE = /[从自于到至在约近] ?$/;

/** 上午 or 下午 right before a place, '' when nothing says it. */
export const periodBefore = (text: string, at: number): string =>
  PERIOD_BEFORE.exec(textBefore(text, at, 4))?.[1] ?? '';

export function timeValue(
  hour: number,
  minute: number,
  second: number | null,
  period: string,
): string | null {
  const late = (AFTER_NOON.test(period) && hour < 12) || (/中午|午间/.test(period) && hour < 3);
  const hours = late && hour > 0 ? hour + 12 : hour;
  if (hours > 24 || minute > 59 || (second ?? 0) > 59) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return `T${two(hours)}:${two(minute)}${second === null ? '' : `:${two(second)}`}`;
}

/** Times of the day: 10时08分, 10:08, 下午3点半, 零点, 凌晨3点多. Not a time: 三点建议, 比分3:1, 小时. */
export const readTime: Rule = (text, at, figure) =>
  figure ? (colonTime(text, at) ?? clockTime(text, at)) : null;

function colonTime(text: string, at: number): Reading | null {
  const match = matchAt(COLON, text, at);
  if (!match) return null;
  const second = match[3] === undefined ? null : Number(match[3]);
  const value = timeValue(Number(match[1]), Number(match[2]), second, periodBefore(text, at));
  return value ? time(at, at + match[0].length, value, false) : null;
}

function clockTime(text: string, at: number): Reading | null {
  const match = matchAt(CLOCK, text, at);
  if (!match) return null;
  const [whole, hour = '', sign, fraction, minute, digits, more] = match;
  const end = at + whole.length;
  const period = periodBefore(text, at);
  const exact = Boolean(fraction ?? minute ?? digits ?? more);
  if (!exact && !isClock(text, at, end, hour, sign === '时', period)) return null;
  const minutes = FRACTIONS[fraction ?? ''] ?? smallNumber(minute ?? digits ?? '0');
  const value = timeValue(smallNumber(hour), minutes, null, period);
  return value ? time(at, end, value, more !== undefined) : null;
}

/** A whole hour. 时 nearly always is one, 点 only among words of time: 3点许, 早8点, but 提出3点建议, 下跌20点. */
function isClock(text: string, at: number, end: number, hour: string, shi: boolean, period: string): boolean {
  const before = textBefore(text, at, 4);
  const after = text.slice(end, end + 3);
  if (NO_CLOCK_AFTER.test(after)) return false;
  if (period || DATE_BEFORE.test(before)) return true;
  if (hour === '一' || INDEX_BEFORE.test(before)) return false;
  if (shi) return true;
  return /\d|十|零/.test(hour) || (CLOCK_BEFORE.test(before) && CLOCK_AFTER.test(after));
}

const time = (start: number, end: number, value: string, approx: boolean): Reading =>
  reading(start, end, 'time', value, null, approx);
