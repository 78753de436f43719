import type { NumberType } from '../../model/marks';
import { type Figure, isSingle } from './figure';
import { COUNTS } from './lexicon/counts';
import { CURRENCIES } from './lexicon/currencies';
import { DURATIONS } from './lexicon/durations';
import { MEASURES } from './lexicon/measures';
import { NAMES, PLACES } from './lexicon/places';
import { endOf, matchAt } from './text-at';

export type Unit = {
  readonly name: string;
  /** null where the word makes the digits part of a name. */
  readonly type: NumberType | null;
  /** Where the unit ends in the text. */
  readonly end: number;
};

/**
 * The lexicon's notation: patterns apart by space, a longer one before the one it begins with. `门!诊店`, a unit unless 诊 or
 * 店 follows (三门诊); `道~题菜`, after a single Chinese digit a unit only when 题 or 菜 follows (三道题, but 三道镇); `村#`, a unit
 * of Arabic figures only (12村, but 六十村). They may stand together in this order: `门!诊店~课学`. The earlier kind wins.
 */
const KINDS = (
  [
    [null, NAMES],
    ['other', PLACES],
    ['percent', '[%‰] 个?百分点'],
    ['money', CURRENCIES],
    ['duration', DURATIONS],
    ['measure', MEASURES],
    ['count', COUNTS],
    [null, '(?<=\\d)[A-Za-z]'],
  ] as const
).map(([type, words]) => {
  const pattern = (afterSingle: string) =>
    new RegExp(
      words
        .trim()
        .replace(/!([^\s~|)#]+)/g, '(?![$1])')
        .replace(/~(\S*)/g, afterSingle)
        .replace(/\s+/g, '|')
        .replace(/#/g, '(?<=\\d ?..?)'),
      'y',
    );
  return { type, usual: pattern(''), single: pattern('(?=[$1])') };
});
const DONE = /(?<=(?<!为)了|(?<![经通不])过|共|[增架]设|分成|至少)/y;
/** 公里/小时, 毫克/升 */
const PER = /\/(?:小时|秒|立方米|升|[Lh])/y;

/** The unit or measure word right after a figure; a space is allowed after Arabic digits (17 个). */
export function unitAfter(text: string, figure: Figure): Unit | null {
  const start = figure.end + (figure.arabic && /[ \t]/.test(text.charAt(figure.end)) ? 1 : 0);
  // 走了两层, 传了四代: what is done so many times needs no noun behind
  const done = matchAt(DONE, text, figure.start) !== null;
  for (const { type, usual, single } of KINDS) {
    const bare = isSingle(figure) && !(done && type === 'count');
    const end = endOf(bare ? single : usual, text, start);
    const whole = type === 'measure' ? endOf(PER, text, end) : end;
    if (end > start && (type || figure.arabic)) return { name: text.slice(start, whole), type, end: whole };
  }
  return null;
}
