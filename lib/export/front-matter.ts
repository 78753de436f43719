import { wellFormed } from '../text/well-formed';

/** Properties in the order given; what is undefined or '' is left out. A key stands once. */
export type Properties = Readonly<Record<string, Property | undefined>>;
type Property = string | Moment | readonly string[];
/** A time, written without quotes so that Obsidian knows it as one. */
export type Moment = { readonly time: string };

/** Flat YAML between `---` lines. Every text is quoted, so that no title (`是: 否`, `---`, `1e3`) can mean anything else. */
export function frontMatter(properties: Properties): string {
  const lines = Object.entries(properties).flatMap(([key, value]) => {
    if (value === undefined || value === '') return [];
    if (typeof value === 'string') return [`${key}: ${quoted(value)}`];
    if ('time' in value) return [`${key}: ${value.time}`];
    return value.length === 0 ? [`${key}: []`] : [`${key}:`, ...value.map((item) => `  - ${quoted(item)}`)];
  });
  return ['---', ...lines, '---'].join('\n');
}

/**
 * An ISO 8601 time as Obsidian's properties take it, without zone: Beijing time, as the article's own date. A date stays a
 * date, a time without zone stays as it is; undefined for what is neither.
 */
export function momentOf(iso: string | undefined): Moment | undefined {
  const [, date, clock, zone] = ISO.exec(iso ?? '') ?? [];
  if (date === undefined || Number.isNaN(Date.parse(date))) return undefined;
  if (clock === undefined) return { time: date };
  const utc = Date.parse(`${date}T${clock}${zone ?? BEIJING}`);
  return Number.isNaN(utc) ? undefined : { time: new Date(utc + 8 * HOUR).toISOString().slice(0, 19) };
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:\d{2})?)?$/;
const BEIJING = '+08:00';
const HOUR = 60 * 60 * 1000;

/** A JSON string is a double-quoted YAML scalar, once the characters that YAML does not print are escaped too. */
const quoted = (text: string): string =>
  JSON.stringify(wellFormed(text)).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
