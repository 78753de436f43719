import { editDistance } from './edit-distance';
import { foldText } from './fold';
import { DAY_OPERATORS, dayBegun, dayOf } from './search-day';
import { type SearchTerm, searchTerm } from './search-units';

/** What a search can be narrowed by, written `name:value`. */
export const OPERATORS = [
  'tag',
  'site',
  'section',
  'speaker',
  'color',
  'has',
  'is',
  'after',
  'before',
] as const;
export type Operator = (typeof OPERATORS)[number];

export type SearchQuery = {
  /** Each must occur. A phrase is one term; white space does not count. */
  readonly terms: readonly SearchTerm[];
  readonly filters: readonly { readonly name: Operator; readonly value: string }[];
  /**
   * What looks like an operator and is none; `meant` is the one it is nearest to, `advice` what could be written. It is searched for
   * as it stands.
   */
  readonly faults: readonly {
    readonly typed: string;
    readonly meant: Operator | null;
    readonly advice: string;
  }[];
};

/** Colours by their names in the interface. */
const COLORS: ReadonlyMap<string, string> = new Map([
  ...['yellow', 'green', 'blue', 'pink', 'purple'].map((name) => [name, name] as const),
  ...([
    ['黄', 'yellow'],
    ['绿', 'green'],
    ['蓝', 'blue'],
    ['粉', 'pink'],
    ['紫', 'purple'],
  ] as const),
]);

/** What may stand behind an operator that does not take any text. */
const EXAMPLES: Readonly<Partial<Record<Operator, string>>> = {
  color: [...new Set(COLORS.values())].map((color) => `color:${color}`).join(', '),
  has: 'has:note',
  is: 'is:orphan',
  after: 'after:2024, after:2024-03, after:2024-03-05',
  before: 'before:2024, before:2024-03, before:2024-03-05',
};

/**
 * A phrase in quotation marks of any kind, `name:value` (the value may be a phrase), or a word. A phrase may still be open: somebody
 * is typing it.
 */
const PART =
  /([a-z]+)[:：](?:[“"＂「『]([^”"＂」』]*)(?:[”"＂」』]|$)|([^\s“"＂「『]\S*)|(?=\s|$))|[“"＂「『]([^”"＂」』]*)(?:[”"＂」』]|$)|(\S+)/gi;

const isClosed = (whole: string): boolean => /.[”"＂」』]$/.test(whole);

const partsOf = (typed: string) =>
  typed.replace(/[Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).matchAll(PART);

/** Reads what was typed: `桥 “西堤桥” tag:城建 after:2024-01` → two terms and two filters. Nothing is ever refused. */
export function parseQuery(typed: string): SearchQuery {
  const terms: SearchTerm[] = [];
  const filters: { name: Operator; value: string }[] = [];
  const faults: SearchQuery['faults'][number][] = [];
  for (const [whole, operator, quoted, bare, phrase, word] of partsOf(typed)) {
    // An address is no operator: http://…
    if (operator === undefined || bare?.startsWith('//')) {
      terms.push(searchTerm(phrase ?? word ?? whole, phrase !== undefined && isClosed(whole)));
      continue;
    }
    const name = OPERATORS.find((one) => one === operator.toLowerCase());
    const typedValue = (quoted ?? bare ?? '').trim();
    if (name !== undefined && isBegun(name, typedValue)) continue;
    const value = name && readValue(name, typedValue);
    if (name !== undefined && value) filters.push({ name, value });
    else {
      const meant = name ?? nearest(operator.toLowerCase());
      faults.push({
        typed: whole,
        meant,
        advice: (name && EXAMPLES[name]) ?? `${meant ?? operator}:${typedValue}`,
      });
      terms.push(searchTerm(whole, false));
    }
  }
  return { terms: terms.filter(({ text }) => text !== ''), filters, faults };
}

/** The query with a filter set to a value, in place of the one of that name; an empty value takes it out. */
export function withFilter(typed: string, name: Operator, value: string): string {
  const kept = [...partsOf(typed)]
    .filter(([, operator]) => operator?.toLowerCase() !== name)
    // Behind a phrase that is still open the filter would be part of it.
    .map(([whole, , quoted, , phrase]) =>
      (quoted ?? phrase) === undefined || isClosed(whole) ? whole : `${whole}”`,
    );
  const added = value === '' ? [] : [`${name}:${/\s/.test(value) ? `“${value}”` : value}`];
  return [...kept, ...added].join(' ');
}

/** The value of the first filter of that name; empty without one. */
export const filterValue = (typed: string, name: Operator): string =>
  parseQuery(typed).filters.find((filter) => filter.name === name)?.value ?? '';

/** The value as filters know it; null where it is none. */
function readValue(name: Operator, typed: string): string | null {
  if (DAY_OPERATORS.has(name)) return dayOf(typed);
  if (name === 'color') return COLORS.get(foldText(typed).text.replace(/色$/, '')) ?? null;
  if (name === 'is') return typed.toLowerCase() === 'orphan' ? 'orphan' : null;
  if (name === 'has') return typed.toLowerCase() === 'note' ? 'note' : null;
  return typed;
}

/** Whether somebody is still typing the value: it narrows nothing yet, and nothing is wrong with it. */
function isBegun(name: Operator, value: string): boolean {
  if (value === '') return true;
  if (DAY_OPERATORS.has(name)) return dayBegun(value);
  if (name === 'color') return [...COLORS.keys()].some((color) => isStartOf(color, value));
  return (name === 'is' && isStartOf('orphan', value)) || (name === 'has' && isStartOf('note', value));
}

const isStartOf = (whole: string, typed: string): boolean =>
  typed.length < whole.length && whole.startsWith(typed.toLowerCase());

/** The operator that is one slip of the keys away, two for a long one: `tga` → `tag`, `spekaers` → `speaker`. */
function nearest(typed: string): Operator | null {
  const ranked = OPERATORS.map((name) => ({ name, distance: editDistance(typed, name) }))
    .filter(({ name, distance }) => distance <= (name.length > 4 ? 2 : 1) && distance < name.length - 1)
    .sort((a, b) => a.distance - b.distance);
  return ranked[0]?.name ?? null;
}
