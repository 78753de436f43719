/**
 * A publication date as people write it: `2020-02-10T10:08+08:00` → 2020年2月10日 10:08 (the newspaper's own clock, wherever
 * the reader is), `2020-02-10` → 2020年2月10日. What is no date comes back as it is.
 */
export function publishedText(published: string, locale: string): string {
  const time = new Date(published);
  if (Number.isNaN(time.getTime())) return published;
  const dateOnly = /^\d{4}-\d{2}-\d{2}$/.test(published);
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    ...(dateOnly
      ? { timeZone: 'UTC' }
      : { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Asia/Shanghai' }),
  }).format(time);
}
