export const DAY_OPERATORS: ReadonlySet<string> = new Set(['after', 'before']);

const DAY = /^(\d{4})(?:[-/.年](?:(\d{1,2})(?:[-/.月](?:(\d{1,2})日?)?)?)?)?$/;

/** A day, month or year as people write it → `2024-03-05`, `2024-03`, `2024`: 2024/3/5, 2024年3月; null for what is none. */
export function dayOf(typed: string): string | null {
  const [whole, year = '', month, day] = DAY.exec(typed) ?? [];
  if (whole === undefined) return null;
  const parts = [
    year,
    ...[month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')])),
  ];
  const time = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  const text = parts.join('-');
  return time.toISOString().startsWith(text) ? text : null;
}

/** Whether it may become a day when more of it is typed, and is none yet: `202`, `2024-0`. */
export const dayBegun = (typed: string): boolean =>
  /^(?:\d{1,3}|\d{4}[-/.年]0|\d{4}[-/.年]\d{1,2}[-/.月]0)$/.test(typed);
