import { type Figure, readFigure } from './figure';
import { PERIOD } from './grammar';
import { joinDates, joinTimes } from './range-value';
import { readOne } from './read-one';
import { type PassedOver, type Reading, reading } from './reading';
import { periodBefore, readTime, timeValue } from './rules/time';
import { signBefore } from './sign';
import { matchAt } from './text-at';

const CONNECTOR = / ?(?:至|到|~|-|—{1,2}) ?/y;
/** What may stand between the connector and the second end: 至次日凌晨2时, 到今年2月, 到零下5℃. */
const BEFORE_SECOND = new RegExp(
  `(?:[次翌当][日天]|[今次翌同]年|[本次下]月|零下|负|-)?(?:${PERIOD})? ?`,
  'y',
);
const BETWEEN_DATE_AND_TIME = new RegExp(` ?(?:${PERIOD})? ?`, 'y');
const YEAR = /^(?:19|20)\d\d$/;

/**
 * Joins two figures by 至, 到, ~ or a dash: 3至5天, 10元至16元, 13~18日, 上午8时30分至下午5时, 1月15日8时至16日20时.
 * `first` is what stands at `figure` by itself. Null when no second end of the same kind follows.
 */
export function readRange(text: string, figure: Figure, first: Reading | PassedOver | null): Reading | null {
  if (matchAt(CONNECTOR, text, figure.end)) {
    const shared = shareUnit(text, figure);
    if (shared) return shared;
  }
  if (!first || first.type === null) return null;
  if (first.type === 'date') return dateRange(text, first);
  const second = secondEnd(text, first.end);
  if (!second || second.reading.type !== first.type) return null;
  if (first.type === 'time')
    return range(first.start, second.reading, joinTimes(first.value, second.reading.value));
  if (typeof first.value !== 'number' || typeof second.reading.value !== 'number') return null;
  if (first.unit !== second.reading.unit && first.type !== 'money') return null;
  if (first.type === 'phone' || first.type === 'other') return null;
  return range(first.start, second.reading, [first.value, second.reading.value], first.approx);
}

type SecondEnd = { readonly reading: Reading; readonly figure: Figure; readonly lead: string };

/** The figure behind a connector at `at`, read by itself. */
function secondEnd(text: string, at: number): SecondEnd | null {
  const connector = matchAt(CONNECTOR, text, at);
  if (!connector) return null;
  const between = at + connector[0].length;
  const lead = matchAt(BEFORE_SECOND, text, between)?.[0] ?? '';
  const start = between + lead.length;
  const figure = readFigure(text, start);
  const found = readOne(text, start, figure);
  return figure && found && found.type !== null ? { reading: found, figure, lead } : null;
}

const range = (start: number, second: Reading, value: Reading['value'], approx = false): Reading | null =>
  value === null ? null : reading(start, second.end, 'range', value, second.unit, approx || second.approx);

/** The first end lacks its unit: 3至5天, 8—12时, 1-3月, 3至5万元 (both in 万), 2009-2021. */
function shareUnit(text: string, figure: Figure): Reading | null {
  if (figure.value === null) return null;
  const years = bareYears(text, figure);
  if (years) return years;
  const second = secondEnd(text, figure.end);
  if (!second) return null;
  const end = second.reading;
  if (end.type === 'date' && typeof end.value === 'string') {
    const parts = end.value.split('-');
    const last = parts.pop() ?? '';
    if (figure.value > 31 !== last.length > 2) return null;
    const start = [...parts, String(figure.value).padStart(2, '0')].join('-');
    return /[XY]{2}|^\d{4}$/.test(end.value) ? range(figure.start, end, `${start}/${end.value}`) : null;
  }
  if (end.type === 'time') return sharedHours(figure, figure.value, second, text);
  if (typeof end.value !== 'number' || end.type === 'phone' || end.type === 'other') return null;
  const { start, factor } =
    end.type === 'measure' || end.type === 'percent'
      ? signBefore(text, figure.start)
      : { start: figure.start, factor: 1 };
  if (end.unit === null && !figure.arabic) return null;
  const from = figure.value * factor * sharedScale(figure, figure.value, second);
  return from < end.value || factor < 0 ? range(start, end, [from, end.value], figure.approx) : null;
}

/** 3至5万 means 30,000 to 50,000, but 8000至1万 starts at 8,000; 三到五成 is 30 to 50. */
function sharedScale(figure: Figure, value: number, second: SecondEnd): number {
  if (second.reading.unit === '成' || second.reading.unit === '折') return 10;
  const { scale } = second.figure;
  return figure.scale === 1 && scale > 1 && value < (second.figure.value ?? 0) / scale ? scale : 1;
}

function sharedHours(figure: Figure, hour: number, second: SecondEnd, text: string): Reading | null {
  const first = Number.isInteger(hour) ? timeValue(hour, 0, periodBefore(text, figure.start)) : null;
  return range(figure.start, second.reading, joinTimes(first, second.reading.value));
}

function bareYears(text: string, figure: Figure): Reading | null {
  const connector = matchAt(CONNECTOR, text, figure.end);
  const next = connector ? readFigure(text, figure.end + connector[0].length) : null;
  if (!next) return null;
  const [from, to] = [text.slice(figure.start, figure.end), text.slice(next.start, next.end)];
  if (
    !YEAR.test(from) ||
    !YEAR.test(to) ||
    from >= to ||
    /^[ \d]?[年\-/.个人元名]/.test(text.slice(next.end, next.end + 2))
  )
    return null;
  return reading(figure.start, next.end, 'range', `${from}/${to}`);
}

/** 2月9日至15日, 2月13-18日, 2020年2月至今年3月, 1月15日8时至16日20时 */
function dateRange(text: string, first: Reading): Reading | null {
  if (typeof first.value !== 'string') return null;
  // 8日夜间至9日白天
  const part = matchAt(BETWEEN_DATE_AND_TIME, text, first.end)?.[0] ?? '';
  const second = secondEnd(text, first.end + part.length);
  if (second?.reading.type === 'date') {
    return range(first.start, second.reading, joinDates(first.value, second.reading.value, second.lead));
  }
  if (text.charAt(first.end - 1) === '月') {
    const day = readFigure(text, first.end);
    const days = day && matchAt(CONNECTOR, text, day.end) ? shareUnit(text, day) : null;
    const parts = typeof days?.value === 'string' ? days.value.split('/') : [];
    if (days && parts.length === 2 && /^XXXX-XX-/.test(parts[0] ?? '')) {
      const from = joinDates(first.value, parts[0] ?? '', '')?.split('/')[1] ?? '';
      return range(first.start, days, joinDates(from, parts[1] ?? '', ''));
    }
  }
  const time = timeAfter(text, first.end);
  const end = time && secondEnd(text, time.end);
  if (!time || end?.reading.type !== 'date') return null;
  const dates = joinDates(first.value, end.reading.value, end.lead);
  const endTime = timeAfter(text, end.reading.end);
  return dates === null
    ? null
    : range(
        first.start,
        endTime ?? end.reading,
        `${dates.replace('/', `${time.value}/`)}${endTime?.value ?? ''}`,
      );
}

/** 上午10时 in 2月9日 上午10时 */
function timeAfter(text: string, at: number): Reading | null {
  const start = at + (matchAt(BETWEEN_DATE_AND_TIME, text, at)?.[0].length ?? 0);
  const reading = readTime(text, start, readFigure(text, start));
  return reading && reading.type === 'time' ? reading : null;
}
