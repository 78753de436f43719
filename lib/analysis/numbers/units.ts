import type { NumberType } from '../../model/marks';
import type { Figure } from './figure';
import { COUNTS } from './lexicon/counts';
import { CURRENCIES } from './lexicon/currencies';
import { DURATIONS } from './lexicon/durations';
import { MEASURES } from './lexicon/measures';
import { matchAt } from './text-at';

export type Unit = {
  readonly name: string;
  readonly type: NumberType;
  /** Where the unit ends in the text. */
  readonly end: number;
  /** Written in Latin letters: km, ml. */
  readonly latin: boolean;
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
 * They may stand together in this order: `门!诊店?课学`.
 */
const NOTATION = /^([^!?#]+)(?:!([^?#]*))?(?:\?([^#]*))?(#)?$/;

const ENTRIES = new Map<string, Entry>(
  (
    [
      ['money', CURRENCIES],
      ['duration', DURATIONS],
      ['measure', MEASURES],
      ['count', COUNTS],
    ] as const
  ).flatMap(([type, list]) =>
    list.split(/\s+/).flatMap((word): [string, Entry][] => {
      const [, name, not = '', small = null, hash] = NOTATION.exec(word) ?? [];
      return name ? [[name, { type, not, small, arabicOnly: hash !== undefined }]] : [];
    }),
  ),
);
const LONGEST = Math.max(...[...ENTRIES.keys()].map((name) => name.length));
const SPACE = /[ \t]?/y;
const LATIN = /[a-z]/i;

/** The longest unit or measure word right after a figure; a space is allowed after Arabic digits (17 个). */
export function unitAfter(text: string, figure: Figure): Unit | null {
  const start = figure.arabic ? figure.end + (matchAt(SPACE, text, figure.end)?.[0].length ?? 0) : figure.end;
  const small = !figure.arabic && figure.end - figure.start === 1;
  for (let length = Math.min(LONGEST, text.length - start); length > 0; length -= 1) {
    const name = text.slice(start, start + length);
    const entry = ENTRIES.get(name);
    if (!entry || (entry.arabicOnly && !figure.arabic)) continue;
    const end = start + length;
    const next = text.charAt(end);
    if (entry.not.includes(next) && next !== '') continue;
    if (small && entry.small !== null && (next === '' || !entry.small.includes(next))) continue;
    const latin = LATIN.test(name);
    if (latin && /[a-z\d]/i.test(next)) continue;
    return { name, type: entry.type, end, latin };
  }
  return null;
}
