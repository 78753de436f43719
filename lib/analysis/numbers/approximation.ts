import type { NumberMark } from '../../model/marks';
import type { Reading } from './reading';
import { textBefore } from './text-at';

const ROUGHLY_BEFORE = /(?:约|大约|将近|接近|近|大概|差不多|估计|上下|大致|大体|粗略) ?$/;
const ROUGHLY_AFTER = /^ ?(?:左右|上下|许|来(?:个|岁|人)|前后|开外)/;
const BOUND_BEFORE =
  /(?:至少|超过|超|逾|突破|不到|不足|不少于|不低于|不超过|不多于|不高于|最多|最高|最低|最少|多达|低于|高于|少于|多于|大于|小于|未满|不满|起码|过) ?$/;
const BOUND_AFTER = /^ ?(?:以上|以下|以内|之内|及以上|及以下|或以上|起步)/;
/** 近三年来 is the last three years, not nearly three. */
const SPAN_SO_FAR = /^(?:来|、|以来|间|里|内|中|的|,|，)/;

/** How exact a figure is meant, by itself (多, 几) and by the words around it (约, 左右; 至少, 以上). */
export function approximation(text: string, reading: Reading): NumberMark['approx'] {
  if (reading.approx) return true;
  const before = textBefore(text, reading.start, 4);
  const after = text.slice(reading.end, reading.end + 3);
  if (reading.type === 'date' || reading.type === 'phone')
    return /约 ?$/.test(before) || /^(?:左右|前后)/.test(after);
  if (/近 ?$/.test(before) && /^[年天周日]$|月/.test(reading.unit ?? '') && SPAN_SO_FAR.test(after))
    return false;
  if (ROUGHLY_BEFORE.test(before) || ROUGHLY_AFTER.test(after)) return true;
  if (reading.type === 'time') return false;
  return BOUND_BEFORE.test(before) || BOUND_AFTER.test(after) ? 'bound' : false;
}
