import { type Figure, readFigure } from '../figure';
import { numberOf, THROUGH } from '../grammar';
import { passOver, type Rule, reading } from '../reading';
import { matchAt } from '../text-at';
import { unitAfter } from '../units';

/** 第 or 前; in 此前, 日前, 提前 it belongs to the word before it. */
const MARK = /(第|(?<![此之目日以年生天提月先当眼面午])前) ?/y;
/** 三季度; not 前三季度 (three of them) */
const QUARTER = /(?<!前)([1-4一二三四])季度/y;
/** What is counted in order only; all else that is counted can be too. Not in 第三方, 第一家长: there the word goes on. */
const OTHER_WORD = /[副套人]|家[长园]|部门|集团|次[元世]|分(?!钟)/y;
const UNIT = / ?(季度|阶[段梯]|梯队|[届个章款季月号任金银段排期步位集冠])/y;
const FRONT_UNIT = / ?(?:([名位])|甲|强(?!度|化))/y;
/** 第5至8名, 第3—第5届 */
const TO_LAST = new RegExp(`${THROUGH}第?`, 'y');
const RANK_BEFORE = /(?<=[名排居列获得分数]|排在|全.|世界|亚洲)|(?<=[^\s，。；：、！？,(“])第 ?\d/y;
const RANK_AFTER = /[,，。；、)”"的]|[和至到]第|$/y;
const FILE_BEFORE = /(?<=[字令])/y;

/** Ordinals: 第3批, 第二届, 前10名, 排名第五. Not 第三方, 第一书记, 第二十一中学, （桂）字第8号. */
export const readOrdinal: Rule = (text, at) => {
  const quarter = matchAt(QUARTER, text, at)?.[1];
  if (quarter) return reading(at, at + 3, 'ordinal', numberOf(quarter), '季度');
  const mark = matchAt(MARK, text, at);
  const figure = mark && readFigure(text, at + mark[0].length);
  if (!figure) return null;
  const { end, value, approx } = figure;
  const [unit = '', name = null] =
    (mark[1] === '前' ? matchAt(FRONT_UNIT, text, end) : unitOf(text, figure)) ?? [];
  const ordinal = reading(at, end + unit.length, 'ordinal', value, name, approx);
  if (mark[1] === '前') return name ? ordinal : unit ? passOver(at, end + 1) : null;
  const through = matchAt(TO_LAST, text, end);
  const last = through && readFigure(text, end + through[0].length);
  const lastUnit = last && unitOf(text, last);
  if (lastUnit?.[1] && value !== null && last?.value)
    return reading(at, last.end + lastUnit[0].length, 'range', [value, last.value], lastUnit[1]);
  if (matchAt(FILE_BEFORE, text, at)) return passOver(at, ordinal.end);
  const ranked = matchAt(RANK_BEFORE, text, at) && matchAt(RANK_AFTER, text, end);
  // 第2.3版 is a version.
  return Number.isInteger(value ?? 0) && (name || ranked) ? ordinal : passOver(at, end);
};

/** The measure word with the space before it, and alone. */
function unitOf(text: string, figure: Figure): readonly [string, string] | null {
  if (matchAt(OTHER_WORD, text, figure.end)) return null;
  const own = matchAt(UNIT, text, figure.end);
  const unit = own ? null : unitAfter(text, { ...figure, start: figure.end - 2 });
  if (own?.[1]) return [own[0], own[1]];
  return unit && !/money|measure/.test(unit.type) ? [text.slice(figure.end, unit.end), unit.name] : null;
}
