import { type Figure, readFigure } from '../figure';
import { THROUGH } from '../grammar';
import { passOver, type Rule, reading } from '../reading';
import { endOf, matchAt } from '../text-at';
import { type Unit, unitAfter } from '../units';

/** 第 or 前; in 此前, 日前, 提前 it belongs to the word before it. */
const MARK = /(?:第|(?<![此之目日以提])前) ?/y;
/** 三季度; not 前三季度 (three of them) */
const QUARTER = /(?<!前)[1-4一二三四]季度/y;
/** What is counted in order only; all else that is counted can be too. Not in 第三方, 第一家长: there the word goes on. */
const OTHER_WORD = /[副套人]|家[长园]|次[元世]|分(?!钟)/y;
const UNIT = / ?(季度|阶[段梯]|梯队|[届个章款季月号任金银冠])/y;
const FRONT_UNIT = / ?([名位])/y;
/** 第5至8名, 第3—第5届 */
const TO_LAST = new RegExp(`${THROUGH}第?`, 'y');
const RANK_BEFORE = /(?<=[名排居列获得分榜]|全.|世界)|(?<=[^\s，。；：、“])第 ?\d/y;
const RANK_AFTER = /[，。；、）”的]|$/y;
const FILE_BEFORE = /(?<=[字令])/y;

/** Ordinals: 第3批, 第二届, 前10名, 排名第五. Not 第三方, 第一书记, 第二十一中学, （桂）字第8号. */
export const readOrdinal: Rule = (text, at, bare) => {
  if (bare && matchAt(QUARTER, text, at)) return reading(at, bare.end + 2, 'ordinal', bare.value, '季度');
  const start = endOf(MARK, text, at);
  const figure = start > at && readFigure(text, start);
  if (!figure) return null;
  const { end, value, approx } = figure;
  if (text.charAt(at) === '前') {
    const [unit, name] = matchAt(FRONT_UNIT, text, end) ?? [];
    return unit ? reading(at, end + unit.length, 'ordinal', value, name, approx) : null;
  }
  const through = endOf(TO_LAST, text, end);
  const last = through > end && readFigure(text, through);
  const lastUnit = last && unitOf(text, last);
  if (lastUnit && value && last.value)
    return reading(at, lastUnit.end, 'range', [value, last.value], lastUnit.name);
  const unit = unitOf(text, figure);
  const ranked = matchAt(RANK_BEFORE, text, at) && matchAt(RANK_AFTER, text, end);
  // 第2.3版 is a version.
  return Number.isInteger(value ?? 0) && (unit || ranked) && !matchAt(FILE_BEFORE, text, at)
    ? reading(at, unit?.end ?? end, 'ordinal', value, unit?.name, approx)
    : passOver(at, unit?.end ?? end);
};

function unitOf(text: string, figure: Figure): Pick<Unit, 'name' | 'end'> | null {
  const { start, end } = figure;
  if (matchAt(OTHER_WORD, text, end)) return null;
  const [whole, name] = matchAt(UNIT, text, end) ?? [];
  if (whole && name) return { name, end: end + whole.length };
  const unit = unitAfter(text, { ...figure, start: start - 1 });
  return /count|duration/.test(unit?.type ?? '') ? unit : null;
}
