import { type Figure, readFigure } from './figure';
import { PERIOD, THROUGH } from './grammar';
import { readOne } from './read-one';
import { type PassedOver, type Reading, reading, withSign } from './reading';
import { readTime } from './rules/time';
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
  const [years = '', from = '', to = ''] = matchAt(YEARS, text, figure.start) ?? [];
  if (from < to) return reading(figure.start, figure.start + years.length, 'range', `${from}/${to}`);
  const shared = sharedUnit(text, figure);
  if (shared || !first || first.type === null) return shared;
  const { start, end, type, unit, value, approx } = first;
  const time = type === 'date' ? timeAfter(text, end) : null;
  const second = secondEnd(text, time?.end ?? (type === 'date' ? endOf(PART_OF_DAY, text, end) : end));
  if (second?.type !== type || (second.unit !== unit && type !== 'money') || type === 'other') return null;
  if (typeof value === 'number' && typeof second.value === 'number')
    return reading(start, second.end, 'range', [value, second.value], second.unit, approx || second.approx);
  if (typeof value !== 'string' || typeof second.value !== 'string' || type === 'phone') return null;
  const last = time && timeAfter(text, second.end);
  const later =
    type === 'time' ? laterTime(value, second.value) : laterDate(value, second.value, second.lead);
  return reading(
    start,
    (last ?? second).end,
    'range',
    `${value}${time?.value ?? ''}/${later}${last?.value ?? ''}`,
  );
}

/** The figure behind a connector at `at`, read by itself. */
function secondEnd(text: string, at: number): SecondEnd | null {
  const connector = matchAt(CONNECTOR, text, at);
  const start = at + (connector?.[0].length ?? 0);
  const figure = connector && readFigure(text, start);
  const end = figure && readOne(text, start, figure);
  return end && end.type !== null ? { ...end, figure, lead: connector?.[1] ?? '' } : null;
}

/** The first end lacks its unit: 3至5天, 3至5万元 (both in 万), but 8000至1万; 三到五成 is 30 to 50. */
function sharedUnit(text: string, { start, end, value, arabic, approx, scale }: Figure): Reading | null {
  const last = value === null ? null : secondEnd(text, end);
  if (
    value === null ||
    typeof last?.value !== 'number' ||
    (last.unit === null && !arabic) ||
    last.type === 'other'
  )
    return null;
  const { figure } = last;
  const shared = scale === 1 && value < (figure.value ?? 0) / figure.scale ? figure.scale : 1;
  const first = value * (/[成折]/.test(last.unit ?? '') ? 10 : shared);
  const range = reading(start, last.end, 'range', [first, last.value], last.unit, approx || last.approx);
  const signed = /measure|percent/.test(last.type) ? withSign(text, range) : range;
  return first < last.value || signed !== range ? signed : null;
}

/** 上午10时 in 2月9日 上午10时 */
function timeAfter(text: string, at: number): Reading | null {
  const start = endOf(PART_OF_DAY, text, at);
  const time = readTime(text, start, readFigure(text, start));
  return time?.type === 'time' ? time : null;
}

/** 下午2点到5点 ends at T17:00. */
function laterTime(first: string, second: string): string {
  const [from, to] = [Number(first.slice(1, 3)), Number(second.slice(1, 3))];
  return from > 12 && to < 12 && to + 12 > from ? `T${to + 12}${second.slice(3)}` : second;
}

/** What the second leaves out it takes from the first, 2021-11-19 and XXXX-XX-21 → 2021-11-21, or from the next year. */
function laterDate(first: string, second: string, lead: string): string {
  if (/[今同]年/.test(lead)) return second;
  const from = first.split('-');
  const date = second.split('-').map((part, index) => (part.startsWith('X') ? (from[index] ?? part) : part));
  if (second.startsWith('X') && date.join('-') < first) date[0] = String(Number(from[0]) + 1 || from[0]);
  return date.join('-');
}
