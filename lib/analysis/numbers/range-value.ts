import type { Reading } from './reading';

/**
 * From the first value to the second: two numbers, or an ISO interval of dates or times; null where they do not go together.
 * `lead` is the word before the second: 次年 adds a year, 今年 leaves it open.
 */
export function rangeValue(first: Reading['value'], second: Reading['value'], lead = ''): Reading['value'] {
  if (typeof first === 'number' && typeof second === 'number') return [first, second];
  if (typeof first !== 'string' || typeof second !== 'string') return null;
  return `${first}/${first.startsWith('T') ? laterTime(first, second) : laterDate(first, second, lead)}`;
}

/** 下午2点到5点 ends at T17:00. */
function laterTime(first: string, second: string): string {
  const [from, to] = [Number(first.slice(1, 3)), Number(second.slice(1, 3))];
  return from > 12 && to < 12 && to + 12 > from ? `T${to + 12}${second.slice(3)}` : second;
}

/** What the second leaves out it takes from the first, 2021-11-19 and XXXX-XX-21 → 2021-11-21, or from the next year. */
function laterDate(first: string, second: string, lead: string): string {
  const from = first.split('-');
  const date = second.split('-').map((part, index) => (part.startsWith('X') ? (from[index] ?? part) : part));
  if (/年/.test(lead) && !/[次翌]/.test(lead)) return second;
  if (/^\d/.test(first) && second.startsWith('X') && date.join('-') < first)
    date[0] = `${Number(from[0]) + 1}`;
  return date.join('-');
}
