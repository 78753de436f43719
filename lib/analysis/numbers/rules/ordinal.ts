import { chineseDigit } from '../chinese-digit';
import { readFigure } from '../figure';
import { passOver, type Rule, reading } from '../reading';
import { matchAt } from '../text-at';

/** 第 or 前; in 此前, 日前, 提前 it belongs to the word before it. */
const MARK = /(第|(?<![此之目日以年生天提月先当眼面空午史])前) ?/y;
/** 三季度; not 前三季度 (three of them) */
const QUARTER = /(?<!前)([1-4一二三四])季度/y;
/** Not in 第三方, 第一家长, 第二天然: there the measure word belongs to another word. */
const UNIT =
  / ?(?!家[长园]|个性|天然|部门|级别|集团|次[元世]|代表|条件)((?:个?季度|阶段|分钟|小时|学期|梯队|赛段|周年|个月|批次|[届批次名位轮期场章条款项节页版集季代组天年月日周号局回例部支段层排类种件任卷册篇步级个家枚块金银所座只台架艘辆道]))/y;
const FRONT_UNIT = / ?(?:([名位])|甲|强(?!度|化))/y;
/** 第5至8名, 第3—第5届 */
const THROUGH = / ?(?:至|到|[-~—]) ?第?/y;
const RANK_BEFORE = /(?<=排名|[排居列获得]|全.|世界|亚洲|总分|倒数)/y;
const RANK_AFTER = /[,，。；、)”"的]|[和至到]第|$/y;
const FILE_BEFORE = /(?<=[字令])/y;

/** Ordinals: 第3批, 第二届, 前10名, 排名第五. Not 第三方, 第一书记, 第二十一中学, （桂）字第8号. */
export const readOrdinal: Rule = (text, at) => {
  const quarter = matchAt(QUARTER, text, at)?.[1];
  if (quarter) return reading(at, at + 3, 'ordinal', Number(quarter) || chineseDigit(quarter), '季度');
  const mark = matchAt(MARK, text, at);
  const figure = mark && readFigure(text, at + mark[0].length);
  if (!figure) return null;
  const { end, value, approx } = figure;
  const [unit = '', name = null] = matchAt(mark[1] === '前' ? FRONT_UNIT : UNIT, text, end) ?? [];
  const ordinal = reading(at, end + unit.length, 'ordinal', value, name, approx);
  if (mark[1] === '前') return name ? ordinal : unit ? passOver(at, end + 1) : null;
  const through = matchAt(THROUGH, text, end);
  const last = through && readFigure(text, end + through[0].length);
  const lastUnit = last && matchAt(UNIT, text, last.end);
  if (lastUnit?.[1] && value !== null && last?.value)
    return reading(at, last.end + lastUnit[0].length, 'range', [value, last.value], lastUnit[1]);
  if (matchAt(FILE_BEFORE, text, at)) return passOver(at, ordinal.end);
  const ranked = matchAt(RANK_BEFORE, text, at) && matchAt(RANK_AFTER, text, end);
  // 第2.3版 is a version.
  return Number.isInteger(value ?? 0) && (name || ranked) ? ordinal : passOver(at, end);
};
