import { type Figure, readFigure } from '../figure';
import { passOver, type Reading, type Rule, reading } from '../reading';
import { matchAt, textBefore } from '../text-at';

const UNIT =
  / ?(?:个?季度|阶段|分钟|小时|学期|梯队|赛段|周年|个月|批次|[届批次名位轮期场章条款项节页版集季代组天年月日周号局回例部支段层排类种件任卷册篇步级个家枚块金银所座只台架艘辆道方面])/y;
/** 第三方, 第一家长, 第二天然: the measure word belongs to another word. */
const NO_UNIT_AFTER = /^(?:[方面]|家[长园]|个性|天然|部门|级别|集团|次[元世]|代表|条件)/;
/** 三季度; not 前三季度 (three of them) */
const QUARTER = /[1-4一二三四]季度/y;
const RANK_BEFORE = /(?:排名|[排居列获得]|全.|世界|亚洲|总分|倒数)$/;
const RANK_AFTER = /^(?:[,，。；、)”"的]|[和至到]第|$)/;
/** 此前, 日前, 提前: 前 belongs to the word before it. */
const WORD_BEFORE_FRONT = /[此之目日以年生天提月先当眼面空午史]/;
const FRONT_UNIT = / ?(?:名|位|甲|强(?!度|化))/y;
/** 第5至8名, 第3—第5届 */
const THROUGH = / ?(?:至|到|[-~—]) ?第?/y;
const FILE_BEFORE = /[字令]$/;

const ordinal = (start: number, figure: Figure, unit: string | null, end: number): Reading =>
  reading(start, end, 'ordinal', figure.value, unit, figure.approx);

/** Ordinals: 第3批, 第二届, 前10名, 排名第五. Not 第三方, 第一书记, 第二十一中学, （桂）字第8号. */
export const readOrdinal: Rule = (text, at) => {
  const first = text.charAt(at);
  const quarter = matchAt(QUARTER, text, at);
  if (quarter && text.charAt(at - 1) !== '前')
    return reading(at, at + quarter[0].length, 'ordinal', readFigure(text, at)?.value ?? null, '季度');
  if (first !== '第' && first !== '前') return null;
  const gap = text.charAt(at + 1) === ' ' ? 2 : 1;
  const figure = readFigure(text, at + gap);
  if (!figure) return null;
  if (first === '前') return front(text, at, figure);
  const through = matchAt(THROUGH, text, figure.end);
  const last = through && readFigure(text, figure.end + through[0].length);
  const lastUnit = last && matchAt(UNIT, text, last.end);
  if (last && lastUnit && figure.value !== null && last.value !== null) {
    const end = last.end + lastUnit[0].length;
    return reading(at, end, 'range', [figure.value, last.value], lastUnit[0].trim());
  }
  const unit = matchAt(UNIT, text, figure.end);
  const end = figure.end + (unit?.[0].length ?? 0);
  if (FILE_BEFORE.test(text.charAt(at - 1))) return passOver(at, end);
  if (unit && !NO_UNIT_AFTER.test(text.slice(end - 1, end + 2)))
    return ordinal(at, figure, unit[0].trim(), end);
  const ranked =
    RANK_BEFORE.test(textBefore(text, at, 3)) && RANK_AFTER.test(text.slice(figure.end, figure.end + 2));
  return ranked ? ordinal(at, figure, null, figure.end) : passOver(at, figure.end);
};

function front(text: string, at: number, figure: Figure): ReturnType<Rule> {
  if (WORD_BEFORE_FRONT.test(text.charAt(at - 1))) return null;
  const unit = matchAt(FRONT_UNIT, text, figure.end)?.[0].trim();
  if (unit === undefined) return null;
  if (unit !== '名' && unit !== '位') return passOver(at, figure.end + 1);
  return ordinal(at, figure, unit, figure.end + unit.length);
}
