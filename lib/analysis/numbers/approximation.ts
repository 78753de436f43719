import type { NumberMark } from '../../model/marks';
import type { Reading } from './reading';
import { textBefore } from './text-at';

const ROUGHLY_BEFORE = /(?:约|近|大概|差不多|估计|大[致体]) ?$/;
const ROUGHLY_AFTER = /^ ?(?:左右|上下|许|来[个岁人]|前后|开外)/;
const BOUND_BEFORE = /(?:至少|[超过逾]|突破|不[到足]|最[多高低少]|多达|[低高少多大小]于|[未不]满|起码) ?$/;
const BOUND_AFTER = /^ ?(?:[及或]?以[上下内]|之内|起步)/;
/** 近三年来 is the last three years, not nearly three. */
const LAST_YEARS_BEFORE = /近 ?$/;
const LAST_YEARS_AFTER = /^(?:以?来|[、里内间中的,，])/;

/** How exact a figure is meant, by itself (多, 几) and by the words around it (约, 左右; 至少, 以上). */
export function approximation(text: string, reading: Reading): NumberMark['approx'] {
  if (reading.approx) return true;
  const before = textBefore(text, reading.start, 4);
  const after = text.slice(reading.end, reading.end + 3);
  if (reading.type === 'date' || reading.type === 'phone')
    return /约 ?$/.test(before) || /^(?:左右|前后)/.test(after);
  const stretch = /^[年天周日]$|月/.test(reading.unit ?? '');
  if (stretch && LAST_YEARS_BEFORE.test(before) && LAST_YEARS_AFTER.test(after)) return false;
  if (ROUGHLY_BEFORE.test(before) || ROUGHLY_AFTER.test(after)) return true;
  if (reading.type === 'time') return false;
  return BOUND_BEFORE.test(before) || BOUND_AFTER.test(after) ? 'bound' : false;
}
