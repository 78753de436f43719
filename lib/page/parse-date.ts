/** 2020-02-10 10:08, 2016年05月25日10:10, 2024/5/8 下午3:20:11, 2012年12月10日 星期一 10:41; the time may be missing. */
const DATE =
  /((?:19|20)\d{2})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)\s*日?(?:\s*[（(]?(?:星期|周)[一二三四五六日天][)）]?)?(?:[\sT,，]*(上午|下午|晚上|AM|PM)?\s*(\d{1,2})\s*[:：时]\s*(\d{2})(?!\d))?(?:\s*[:：分]\s*(\d{2}))?/;
const ZONE = /(?:T|\s)\d\d:\d\d(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)/;
const GREENWICH = /格林尼治|GMT|UTC/;

const MINUTE = 60_000;
const CHINA = 8 * 60 * MINUTE;
const pad = (value: number): string => String(value).padStart(2, '0');

export type FoundDate = { readonly iso: string; readonly index: number; readonly length: number };

/**
 * The first date with a year in a text: `2020-02-10T10:08:00+08:00`, or `2020-02-10` where no time is given. A time is China's
 * unless the text says otherwise. Null where there is none or it is no date of the calendar.
 */
export function findDate(text: string): FoundDate | null {
  const match = DATE.exec(text);
  if (match === null) return null;
  const [whole, year, month, day, half, hour, minute, second] = match;
  const parts = [year, month, day].map(Number);
  const [y = 0, m = 0, d = 0] = parts;
  const utc = new Date(Date.UTC(y, m - 1, d));
  if (utc.getUTCMonth() !== m - 1 || utc.getUTCDate() !== d) return null;
  const found = (iso: string) => ({ iso, index: match.index, length: whole.length });
  const date = `${y}-${pad(m)}-${pad(d)}`;
  if (hour === undefined || minute === undefined) return found(date);
  const late = (half === '下午' || half === '晚上' || half === 'PM') && Number(hour) < 12;
  const time = Number(hour) + (late ? 12 : 0);
  if (time > 23 || Number(minute) > 59) return found(date);
  const clock = `${date}T${pad(time)}:${minute}:${second ?? '00'}`;
  const zone = ZONE.exec(text.slice(match.index))?.[1] ?? (GREENWICH.test(text) ? 'Z' : undefined);
  return found(zone === undefined ? `${clock}+08:00` : inChina(clock, zone));
}

function inChina(clock: string, zone: string): string {
  const sign = zone.startsWith('-') ? -1 : 1;
  const [, hours = '0', minutes = '0'] = /(\d\d):?(\d\d)/.exec(zone) ?? [];
  const offset = sign * (Number(hours) * 60 + Number(minutes)) * MINUTE;
  return `${new Date(Date.parse(`${clock}Z`) - offset + CHINA).toISOString().slice(0, 19)}+08:00`;
}

/** The day that an address names: `/2020-02/10/`, `/20190907/`, `/2019/09/07/`, `t20240513_`, `/202405/13/`. Null where it names none. */
export function dateInAddress(url: string): string | null {
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  const match =
    /(?:^|[^\d])((?:19|20)\d{2})[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\d|3[01])(?=\D|$|\d{4,})/.exec(path);
  return match === null ? null : `${match[1]}-${match[2]}-${match[3]}`;
}
