import { type Figure, readFigure } from './figure';
import { PERIOD, THROUGH } from './grammar';
import { type PassedOver, type Reading, reading, withSign } from './reading';
import { readOne } from './rules';
import { readTime } from './rules/time';
import { endOf, matchAt } from './text-at';

/** The connector and what may stand between it and the second end: 至次日凌晨2时, 到今年2月, 到零下5℃. */
const CONNECTOR = new RegExp(
  `${THROUGH}((?:[次翌当][日天]|[今次翌同]年|[本次下]月|零下|负|-)?(?:${PERIOD})? ?)`,
  'y',
);
/** 8日夜间至9日白天, 2月9日 上午10时 */
const PART_OF_DAY = new RegExp(` ?(?:${PERIOD})? ?`, 'y');

/**
 * Joins two figures by 至, 到, ~ or a dash: 3至5天, 10元至16元, 13~18日, 上午8时30分至下午5时, 1月15日8时至16日20时.
 * `first` is what stands at `figure` by itself. Null when no second end of the same kind follows.
 */
export function readRange(text: string, figure: Figure, first: Reading | PassedOver | null): Reading | null {
  const { start, value } = figure;
  const shared = first?.type === 'date' && first.end > figure.end ? null : secondEnd(text, figure.end);
  const time = first?.type === 'date' ? timeAfter(text, first.end) : null;
  const second = shared ?? secondEnd(text, time?.end ?? endOf(PART_OF_DAY, text, first?.end ?? start));
  if (!second || (second.type === 'other' && !second.unit)) return null;
  const { unit, end } = second;
  if (typeof second.value === 'number') {
    if (!shared)
      return first?.type === second.type &&
        typeof first.value === 'number' &&
        (unit === first.unit || second.type === 'money')
        ? reading(first.start, end, 'range', [first.value, second.value], unit, first.approx || second.approx)
        : null;
    // 3至5万元 are both in 万, but 8000至1万; 三到五成 is 30 to 50.
    const { scale } = second.figure;
    const factor = /[成折]/.test(unit ?? '')
      ? 10
      : figure.scale === 1 && (value ?? 0) < (second.figure.value ?? 0) / scale
        ? scale
        : 1;
    const low = (value ?? Infinity) * factor;
    const range = reading(start, end, 'range', [low, second.value], unit, figure.approx || second.approx);
    const signed = /measure|percent/.test(second.type) ? withSign(text, range) : range;
    return (low < second.value || signed !== range) && (unit !== null || figure.arabic) ? signed : null;
  }
  if (first?.type !== second.type || !/date|time/.test(second.type)) return null;
  const last = time && timeAfter(text, end);
  const later =
    second.type === 'time'
      ? laterTime(`${first.value}`, `${second.value}`)
      : laterDate(`${first.value}`, `${second.value}`, second.lead);
  return reading(
    first.start,
    (last ?? second).end,
    'range',
    `${first.value}${time?.value ?? ''}/${later}${last?.value ?? ''}`,
  );
}

/** The figure behind a connector at `at`, read by itself. */
function secondEnd(text: string, at: number) {
  const connector = matchAt(CONNECTOR, text, at);
  const figure = connector && readFigure(text, at + connector[0].length);
  const end = figure && readOne(text, figure.start, figure);
  return figure && end?.type ? { ...end, figure, lead: connector?.[1] ?? '' } : null;
}

/** 上午10时 in 2月9日 上午10时 */
function timeAfter(text: string, at: number): Reading | null {
  const start = endOf(PART_OF_DAY, text, at);
  const time = readTime(text, start, readFigure(text, start));
  return time?.type ? time : null;
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
