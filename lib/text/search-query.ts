import { editDistance } from './edit-distance';
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
  /** What looks like an operator and is none; `meant` is the one it is nearest to. It is searched for as it stands. */
  readonly faults: readonly { readonly typed: string; readonly meant: Operator | null }[];
};

/** A phrase in quotation marks of any kind, `name:value` (the value may be a phrase), or a word. */
const PART =
  /([a-z]+)[:：](?:[“"＂「『]([^”"＂」』]*)[”"＂」』]|([^\s“"＂「『]\S*)|(?=\s|$))|[“"＂「『]([^”"＂」』]+)[”"＂」』]|(\S+)/gi;

const partsOf = (typed: string) =>
  typed.replace(/[Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)).matchAll(PART);

/** Reads what was typed: `桥 “西堤桥” tag:城建 after:2024-01` → two terms and two filters. Nothing is ever refused. */
export function parseQuery(typed: string): SearchQuery {
  const terms: SearchTerm[] = [];
  const filters: { name: Operator; value: string }[] = [];
  const faults: { typed: string; meant: Operator | null }[] = [];
  for (const [whole, operator, quoted, bare, phrase, word] of partsOf(typed)) {
    // An address is no operator: http://…
    if (operator === undefined || bare?.startsWith('//')) {
      terms.push(searchTerm(phrase ?? word ?? whole, phrase !== undefined));
      continue;
    }
    const name = OPERATORS.find((one) => one === operator.toLowerCase());
    const value = (quoted ?? bare ?? '').trim();
    if (name !== undefined && isBegun(name, value)) continue;
    if (name !== undefined && isValue(name, value)) filters.push({ name, value });
    else {
      faults.push({ typed: whole, meant: name ?? nearest(operator.toLowerCase()) });
      terms.push(searchTerm(whole, false));
    }
  }
  return { terms: terms.filter(({ text }) => text !== ''), filters, faults };
}

/** The query with a filter set to a value, in place of the one of that name; an empty value takes it out. */
export function withFilter(typed: string, name: Operator, value: string): string {
  const kept = [...partsOf(typed)]
    .filter(([, operator]) => operator?.toLowerCase() !== name)
    .map(([whole]) => whole);
  const added = value === '' ? [] : [`${name}:${/\s/.test(value) ? `“${value}”` : value}`];
  return [...kept, ...added].join(' ');
}

/** The value of the first filter of that name; empty without one. */
export const filterValue = (typed: string, name: Operator): string =>
  parseQuery(typed).filters.find((filter) => filter.name === name)?.value ?? '';

const isDay = (name: Operator): boolean => name === 'after' || name === 'before';

/** Days may be cut short: `2024`, `2024-03`. */
function isValue(name: Operator, value: string): boolean {
  if (isDay(name)) return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value);
  if (name === 'is') return value.toLowerCase() === 'orphan';
  return name === 'has' ? value.toLowerCase() === 'note' : value !== '';
}

/** Whether somebody is still typing the value: it narrows nothing yet, and nothing is wrong with it. */
function isBegun(name: Operator, value: string): boolean {
  if (value === '') return true;
  if (isDay(name)) return /^\d{1,3}$|^\d{4}-(?:\d?|\d\d-\d?)$/.test(value);
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
