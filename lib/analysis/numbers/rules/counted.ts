import type { Figure } from '../figure';
import { textBefore } from '../text-at';
import type { Unit } from '../units';
import { ERA_BEFORE } from './date';

/** What makes 一年, 一个小时 a length of time and not a turn of phrase (新的一年, 一天到晚). */
const SPAN_BEFORE = /(?:[了约近超过满达足需仅只共期隔时长]|不到|至少|最[多近]|徒刑|拘役|管制|整整|提前)$/;
const SPAN_AFTER = /^(?:[多余零半内期]|以[上内]|[之左有时])/;
/** 一 before these is an article or an idiom, not a measurement: 一节课, 一晚, 一载. */
const ONE_IS_VAGUE = /^(?:[里尺寸丈度级两节]|旬|载|晚|夜|昼夜|课时|学[期年]|学时|刻钟|年头)$/;
/** Around 百, 千, 万 without a coefficient: 近百名, 上万元, 每百公里, 突破亿元, 百余. */
const ABOUT_BEFORE = /(?:[近逾过达每成破上约超])$/;
const HARM_BEFORE = /(?:造成|导致|致使?|其中|[另共]有?|救出|抓获|[有及])$/;
const HARM_AFTER = /^(?:[死被溺]|[受轻重负]伤|遇难|失踪|获救|身亡|当场|确诊)/;

/** Whether a figure with this unit says how many: 三人, 近百名, 持续了一年, but not 一个, 两人, 百家, 二级. */
export function isCounted(text: string, figure: Figure, unit: Unit): boolean {
  const before = textBefore(text, figure.start, 4);
  const after = text.slice(unit.end, unit.end + 3);
  const first = text.charAt(figure.start);
  if (unit.name === '年' && ERA_BEFORE.test(before)) return false;
  if (figure.implicit && !figure.approx) return isRoundlyCounted(figure, unit, before, after);
  if (figure.arabic || figure.end - figure.start > 1) return true;
  if (figure.value === 1) return isOneCounted(unit, before, after);
  if (figure.value === 0) return unit.type === 'measure';
  if (first === '二') return /^[两斤年]$/.test(unit.name);
  if (first !== '两') return true;
  if (unit.name === '天') return !/[这前过]$/.test(before);
  return unit.name !== '人' || HARM_BEFORE.test(before) || HARM_AFTER.test(after);
}

function isOneCounted(unit: Unit, before: string, after: string): boolean {
  if (ONE_IS_VAGUE.test(unit.name)) return false;
  if (unit.type === 'duration') return SPAN_BEFORE.test(before) || SPAN_AFTER.test(after);
  return unit.type !== 'count' || unit.name === '倍';
}

function isRoundlyCounted(figure: Figure, unit: Unit, before: string, after: string): boolean {
  if (/^[克米瓦日]$/.test(unit.name)) return false;
  if (ABOUT_BEFORE.test(before) || /^(?:以上|左右)/.test(after)) return true;
  return unit.type === 'money' && figure.scale > 1 && figure.end - figure.start > 1;
}
