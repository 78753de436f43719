import type { Figure } from '../figure';
import { textBefore } from '../text-at';
import type { Unit } from '../units';
import { ERA_BEFORE } from './date';

/** What makes 一年, 一个小时 a length of time and not a turn of phrase (新的一年, 一天到晚). */
const SPAN_BEFORE =
  /(?:[了约近超过满达足需仅只共期]|不到|不足|至少|最多|为期|最近|徒刑|拘役|管制|有效期|整整|延长|提前|相隔|每隔|历时|耗时|用时|长)$/;
const SPAN_AFTER = /^(?:[多余零]|半|以上|以内|之内|内|之久|左右|时间|有期|期)/;
const ONE_LASTS = /^(?:年|个月|个?小时|个?星期|分钟|秒钟?|个?工作日|个?季度|个?钟头|天|周|个世纪|周年)$/;
/** 一 before these is an article or an idiom, not a measurement. */
const ONE_IS_VAGUE = /^[里尺寸丈度级两节秒旬载晚夜刻磅]$/;
/** Around 百, 千, 万 without a coefficient: 近百名, 上万元, 每百公里, 突破亿元, 百余. */
const ABOUT_BEFORE = /(?:[近逾超过达每成破]|上|超过|突破|约)$/;
const HARM_BEFORE = /(?:造成|导致|致使?|其中|另有|共有?|救出|抓获|有|及)$/;
const HARM_AFTER = /^(?:死|受伤|遇难|失踪|轻伤|重伤|获救|身亡|当场|被|确诊|负伤|溺)/;

/** Whether a figure with this unit says how many: 三人, 近百名, 持续了一年, but not 一个, 两人, 百家, 二级. */
export function isCounted(text: string, figure: Figure, unit: Unit): boolean {
  const before = textBefore(text, figure.start, 4);
  const after = text.slice(unit.end, unit.end + 3);
  if (unit.name === '年' && ERA_BEFORE.test(before)) return false;
  if (figure.implicit && !figure.approx) return isRoundlyCounted(text, figure, unit, before, after);
  if (figure.arabic || figure.end - figure.start > 1) return true;
  if (figure.value === 1) return isOneCounted(unit, before, after);
  if (figure.value === 0) return unit.type === 'measure';
  if (text.charAt(figure.start) === '二') return /^[两斤年]$/.test(unit.name);
  if (text.charAt(figure.start) !== '两') return true;
  if (unit.name === '天') return !/[这前过]$/.test(before);
  if (unit.name !== '人') return true;
  return HARM_BEFORE.test(before) || HARM_AFTER.test(after);
}

function isOneCounted(unit: Unit, before: string, after: string): boolean {
  if (ONE_LASTS.test(unit.name)) return SPAN_BEFORE.test(before) || SPAN_AFTER.test(after);
  if (unit.type === 'duration' || ONE_IS_VAGUE.test(unit.name)) return false;
  return unit.type !== 'count' || unit.name === '倍';
}

function isRoundlyCounted(text: string, figure: Figure, unit: Unit, before: string, after: string): boolean {
  if (/^[克米瓦日]$/.test(unit.name)) return false;
  if (ABOUT_BEFORE.test(before) || /^(?:以上|左右)/.test(after)) return true;
  return (
    unit.type === 'money' &&
    /[万亿]/.test(text.slice(figure.start, figure.end)) &&
    figure.end - figure.start > 1
  );
}
