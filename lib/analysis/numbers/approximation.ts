import type { NumberMark } from '../../model/marks';
import type { Reading } from './reading';
import { around, matchAt } from './text-at';

const ROUGHLY_BEFORE =
  /(?<=((?<![签预节公违集特条纽合履续契])约(?:[有为占合]|需要?|过了)?|近|大概|差不多要?) ?)/y;
const ROUGHLY_AFTER = / ?(左右|上下|许|前后)/y;
const BOUND_BEFORE =
  /(?<=(至少|超过?|逾|过(?=[百千万亿])|突破|不[到足]|最[多高低少]|多达|[低高少多大小]于|[未不]满)[有要需了]?[ ±]?)/y;
const BOUND_AFTER = / ?([及或]?以[上下内]|之内)/y;
/** 近三年来 is the last three years, not nearly three. */
const LAST_YEARS = /(?<=近[^，。、]{1,7}[年天周月日])(以?来|[、里内间中的，])/y;

/** How exact a figure is meant, by itself (多, 几) and by the words around it (约, 左右; 至少, 以上). */
export function approximation(text: string, reading: Reading): NumberMark['approx'] {
  if (reading.approx) return true;
  if (matchAt(LAST_YEARS, text, reading.end)) return false;
  if (around(text, reading, ROUGHLY_BEFORE, ROUGHLY_AFTER)) return true;
  if (/date|ordinal/.test(reading.type)) return false; // 低于4月的7%, 中超第22轮
  return around(text, reading, BOUND_BEFORE, BOUND_AFTER) !== null && 'bound';
}
