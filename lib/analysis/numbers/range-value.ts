import type { Reading } from './reading';

/**
 * An ISO interval of two dates; what the second leaves out it takes from the first: 2021-11-19 and XXXX-XX-21 →
 * 2021-11-19/2021-11-21. `lead` is the word before the second: 次年 adds a year, 今年 leaves it open.
 */
export function joinDates(first: string, second: Reading['value'], lead: string): string | null {
  if (typeof second !== 'string' || second === '') return null;
  const from = first.split('-');
  const to = second.split('-');
  const [year = ''] = from;
  if (to.length > from.length && /^X+$/.test(to[0] ?? '') && from.length === 1) return null;
  const filled = to.map((part, index) => (/^X+$/.test(part) ? (from[index] ?? part) : part));
  const yearLeftOut = to[0] === 'XXXX' && /^\d+$/.test(year);
  const later = /^(?:次年|翌年)/.test(lead) || (!/年/.test(lead) && filled.join('-') < first);
  if (yearLeftOut && later) filled[0] = String(Number(year) + 1);
  else if (yearLeftOut && /年/.test(lead)) filled[0] = 'XXXX';
  return `${first}/${filled.join('-')}`;
}

/** An interval of two times; 下午2点到5点 ends at T17:00. */
export function joinTimes(first: Reading['value'], second: Reading['value']): string | null {
  if (typeof first !== 'string' || typeof second !== 'string') return null;
  const hours = (value: string): number => Number(value.slice(1, 3));
  const [from, to] = [hours(first), hours(second)];
  const alsoLate = from > 12 && to < 12 && to + 12 > from;
  return `${first}/${alsoLate ? `T${to + 12}${second.slice(3)}` : second}`;
}
