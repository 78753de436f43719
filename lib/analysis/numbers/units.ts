import type { NumberType } from '../../model/marks';
import type { Figure } from './figure';
import { COUNTS } from './lexicon/counts';
import { CURRENCIES } from './lexicon/currencies';
import { DURATIONS, WITH_GE } from './lexicon/durations';
import { MEASURES } from './lexicon/measures';
import { endOf } from './text-at';

export type Unit = {
  readonly name: string;
  readonly type: NumberType;
  /** Where the unit ends in the text. */
  readonly end: number;
};

type Entry = {
  readonly type: NumberType;
  readonly not: string;
  readonly small: string | null;
  readonly arabicOnly: boolean;
};

/**
 * The lexicon's notation: `个`, a unit; `门!诊店`, a unit unless 诊 or 店 follows (三门诊); `道?题菜`, after a single
 * Chinese digit a unit only when 题 or 菜 follows (三道题, but 三道镇); `村#`, a unit of Arabic figures only (12村, but 六十村).
 * They may stand together in this order: `门!诊店?课学`. `[千毫]克`: 克, 千克 and 毫克. A later entry wins.
 */
const NOTATION = /^(?:\[(.+)\])?([^!?#]+)(?:!([^?#]*))?(?:\?([^#]*))?(#)?$/;

const ENTRIES = new Map<string, Entry>(
  (
    [
      ['money', CURRENCIES],
      ['duration', DURATIONS],
      ['measure', MEASURES],
      ['count', COUNTS],
    ] as const
  ).flatMap(([type, list]) =>
    list.split(/\s+/).flatMap((word) => {
      const [, before = '', name = '', not = '', small = null, hash] = NOTATION.exec(word) ?? [];
      const entry: Entry = { type, not, small, arabicOnly: hash !== undefined };
      return ['', ...before].map((prefix): [string, Entry] => [prefix + name, entry]);
    }),
  ),
);
ENTRIES.delete('');
const LONGEST = 5;
const SPACE = /[ \t]?/y;
/** Units written in Latin letters: km, ml. */
export const LATIN = /[a-z]/i;
/** 三个月, 一个半小时, 两个多星期 */
const STRETCH = new RegExp(`个[半多来]?(?:${WITH_GE})`, 'y');
const SQUARE = /[平立]方/y;
/** 公里/小时, 毫克/升, 次/分钟 */
const PER = /\/(?:小时|秒|分钟?|立方米|升|L|h|s)(?![a-z])/y;
/** 人次, 架次; but 三个次品. */
const TIMES = /(?<=[人件批场辆台套架艘剂支户例家])次/y;

/** The longest unit or measure word right after a figure; a space is allowed after Arabic digits (17 个). */
export function unitAfter(text: string, figure: Figure): Unit | null {
  const start = figure.arabic ? endOf(SPACE, text, figure.end) : figure.end;
  const small = !figure.arabic && figure.end - figure.start === 1;
  const stretch = endOf(STRETCH, text, start);
  if (stretch > start) return unit(text, start, stretch, 'duration');
  const square = endOf(SQUARE, text, start);
  for (let length = Math.min(LONGEST, text.length - square); length > 0; length -= 1) {
    const end = square + length;
    const name = text.slice(square, end);
    const entry = ENTRIES.get(name);
    if (!entry || (entry.arabicOnly && !figure.arabic)) continue;
    const next = text.charAt(end);
    if (entry.not.includes(next) && next !== '') continue;
    if (small && entry.small !== null && (next === '' || !entry.small.includes(next))) continue;
    if (LATIN.test(name) && /[a-z\d]/i.test(next)) continue;
    const per = entry.type === 'measure' || name === '次' ? endOf(PER, text, end) : end;
    return unit(text, start, endOf(TIMES, text, per), per > end ? 'measure' : entry.type);
  }
  return square > start ? unit(text, start, square, 'measure') : null;
}

const unit = (text: string, start: number, end: number, type: NumberType): Unit => ({
  name: text.slice(start, end),
  type,
  end,
});
