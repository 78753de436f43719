import { type Figure, readFigure } from './figure';
import { PERIOD, THROUGH, twoDigits } from './grammar';
import { rangeValue } from './range-value';
import { readOne } from './read-one';
import { type PassedOver, type Reading, reading } from './reading';
import { periodBefore, readTime, timeValue } from './rules/time';
import { signBefore } from './sign';
import { endOf, matchAt } from './text-at';

/** The connector and what may stand between it and the second end: 至次日凌晨2时, 到今年2月, 到零下5℃. */
const CONNECTOR = new RegExp(
  `${THROUGH}((?:[次翌当][日天]|[今次翌同]年|[本次下]月|零下|负|-)?(?:${PERIOD})? ?)`,
  'y',
);
/** 8日夜间至9日白天, 2月9日 上午10时 */
const PART_OF_DAY = new RegExp(` ?(?:${PERIOD})? ?`, 'y');
/** 2009-2021, without 年 */
const YEARS = new RegExp(`((?:19|20)\\d\\d)${THROUGH}((?:19|20)\\d\\d)(?! ?[\\d年\\-/.个人元名])`, 'y');

type SecondEnd = Reading & { readonly figure: Figure; readonly lead: string };

/**
 * Joins two figures by 至, 到, ~ or a dash: 3至5天, 10元至16元, 13~18日, 上午8时30分至下午5时, 1月15日8时至16日20时.
 * `first` is what stands at `figure` by itself. Null when no second end of the same kind follows.
 */
export function readRange(text: string, figure: Figure, first: Reading | PassedOver | null): Reading | null {
  const shared = sharedUnit(text, figure);
  if (shared || !first || first.type === null) return shared;
  const { type, unit, value } = first;
  const second = secondEnd(text, type === 'date' ? endOf(PART_OF_DAY, text, first.end) : first.end);
  const alike = second?.type === type && (second.unit === unit || type === 'money');
  if (alike && type !== 'phone' && type !== 'other')
    return range(first.start, second, rangeValue(value, second.value, second.lead), first.approx);
  return type === 'date' ? (withinDate(text, first) ?? datesWithTimes(text, first)) : null;
}

/** The figure behind a connector at `at`, read by itself. */
function secondEnd(text: string, at: number): SecondEnd | null {
  const connector = matchAt(CONNECTOR, text, at);
  const start = at + (connector?.[0].length ?? 0);
  const figure = connector && readFigure(text, start);
  const end = figure && readOne(text, start, figure);
  return end && end.type !== null ? { ...end, figure, lead: connector?.[1] ?? '' } : null;
}

const range = (start: number, second: Reading, value: Reading['value'], approx = false): Reading | null =>
  value === null ? null : reading(start, second.end, 'range', value, second.unit, approx || second.approx);

/** The first end lacks its unit: 3至5天, 8—12时, 1-3月, 3至5万元 (both in 万), 2009-2021. */
function sharedUnit(text: string, figure: Figure): Reading | null {
  const { start, value, arabic } = figure;
  const [years = '', from = '', to = ''] = matchAt(YEARS, text, start) ?? [];
  if (from < to) return reading(start, start + years.length, 'range', `${from}/${to}`);
  const end = value === null ? null : secondEnd(text, figure.end);
  if (value === null || !end || end.type === 'phone' || end.type === 'other') return null;
  if (end.type === 'time')
    return range(start, end, rangeValue(timeValue(value, 0, periodBefore(text, start)), end.value));
  if (typeof end.value === 'string') {
    const parts = end.value.split('-');
    const isYear = (parts.pop() ?? '').length > 2;
    if (value > 31 !== isYear || !/^X|^\d{4}$/.test(end.value)) return null;
    return range(start, end, `${[...parts, twoDigits(value)].join('-')}/${end.value}`);
  }
  if (typeof end.value !== 'number' || (end.unit === null && !arabic)) return null;
  const signed = /measure|percent/.test(end.type) ? signBefore(text, start) : { start, factor: 1 };
  const first = value * signed.factor * sharedScale(figure, value, end);
  return first < end.value || signed.factor < 0
    ? range(signed.start, end, [first, end.value], figure.approx)
    : null;
}

/** 3至5万 means 30,000 to 50,000, but 8000至1万 starts at 8,000; 三到五成 is 30 to 50. */
function sharedScale(first: Figure, value: number, { unit, figure }: SecondEnd): number {
  if (unit === '成' || unit === '折') return 10;
  return first.scale === 1 && value < (figure.value ?? 0) / figure.scale ? figure.scale : 1;
}

/** 2月13-18日, 2021年1-8月 */
function withinDate(text: string, whole: Reading): Reading | null {
  const first = /[年月]/.test(text.charAt(whole.end - 1)) ? readFigure(text, whole.end) : null;
  const parts = first && sharedUnit(text, first);
  const ends = typeof parts?.value === 'string' ? parts.value.split('/') : [];
  const { length } = String(whole.value);
  return parts && ends.every((end) => /^[X-]+-$/.test(end.slice(0, length + 1)))
    ? range(whole.start, parts, ends.map((end) => `${whole.value}${end.slice(length)}`).join('/'))
    : null;
}

/** 1月15日8时至16日20时 */
function datesWithTimes(text: string, first: Reading): Reading | null {
  const time = timeAfter(text, first.end);
  const last = time && secondEnd(text, time.end);
  const dates = last?.type === 'date' ? rangeValue(first.value, last.value, last.lead) : null;
  if (!time || !last || typeof dates !== 'string') return null;
  const end = timeAfter(text, last.end);
  return range(first.start, end ?? last, `${dates.replace('/', `${time.value}/`)}${end?.value ?? ''}`);
}

/** 上午10时 in 2月9日 上午10时 */
function timeAfter(text: string, at: number): Reading | null {
  const start = endOf(PART_OF_DAY, text, at);
  const time = readTime(text, start, readFigure(text, start));
  return time?.type === 'time' ? time : null;
}
