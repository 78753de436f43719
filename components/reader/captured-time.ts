/** When a text was captured, to the minute, in the reader's own time: `2020年3月5日 09:02`. */
export const capturedTime = (iso: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }).format(new Date(iso));
