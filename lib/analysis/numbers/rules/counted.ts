import { type Figure, isSingle } from '../figure';
import { around, matchAt } from '../text-at';
import type { Unit } from '../units';
import { AFTER_ERA } from './date';

/** What makes 一年, 一个小时 a length of time and not a turn of phrase (新的一年, 一天到晚). */
const SPAN_BEFORE = /(?<=[了约近超过满达足需仅只共期隔时长差到刑役整待走]|提前|学习|动辄|就得)/y;
const SPAN_AFTER =
  /[多余零半内期以之左有]|(?<![的这那每头有某上另下同]一.{1,2})(?:[后前里](?!来|往)|来(?![了到客自])|时间)/y;
/** 一 before these is an article or an idiom, not a measurement: 一节课, 一晚, 一载. */
const ONE_IS_VAGUE = /^(?:[里度级晚日]|昼?夜|课时|学.)$/;
/** Around 百, 千, 万 without a coefficient: 近百名, 上万元, 不足百亩, 每百公里, 突破亿元, 百余. */
const ABOUT_BEFORE = /(?<=[近逾过达每成破上约超足]|[过达]了)/y;
const ABOUT_AFTER = /以上|左右/y;
/** 造成两人受伤; elsewhere 两人 says who, not how many. */
const HARM_BEFORE = /(?<=[成致中另共有])/y;
const HARM_AFTER = /死|[受轻重]?伤|被困|遇难|失踪|获救|身亡|确诊/y;
/** 这两天, 前两天 */
const LATELY = /(?<=[这前过])/y;

/** Whether a figure with this unit says how many: 三人, 近百名, 持续了一年, but not 一个, 两人, 百家, 二级. */
export function isCounted(text: string, figure: Figure, { name, type, end }: Unit): boolean {
  const { start, value, approx, arabic, implicit, scale } = figure;
  const says = (before: RegExp, after: RegExp) => around(text, { start, end }, before, after) !== null;
  if (type === 'other')
    return !!value && !approx && (name === '楼' || (text.charAt(start) !== '一' && arabic));
  if (name === '年' && matchAt(AFTER_ERA, text, start)) return false;
  if (implicit)
    return (
      !/^[克米瓦日]时?$/.test(name) &&
      (says(ABOUT_BEFORE, ABOUT_AFTER) || (type === 'money' && scale > 1 && !isSingle(figure)))
    );
  if (!isSingle(figure) || /[半多]|刻钟/.test(name)) return true;
  if (value === 0) return type === 'measure';
  if (value === 1)
    return (
      !ONE_IS_VAGUE.test(name) &&
      (type === 'duration' ? says(SPAN_BEFORE, SPAN_AFTER) : type !== 'count' || name === '倍')
    );
  if (text.charAt(start) === '二') return /^[两斤年]$/.test(name);
  if (value !== 2) return true;
  if (name === '天') return !matchAt(LATELY, text, start);
  return name !== '人' || says(HARM_BEFORE, HARM_AFTER);
}
