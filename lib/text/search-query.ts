import { foldText } from './fold';

/** What a search can be narrowed by, written `name:value`. */
export const OPERATORS = ['tag', 'site', 'section', 'color', 'has', 'after', 'before'] as const;
export type Operator = (typeof OPERATORS)[number];

export type SearchQuery = {
  /** Folded; each must occur. A phrase is one term, white space does not count. */
  readonly terms: readonly string[];
  readonly filters: readonly { readonly name: Operator; readonly value: string }[];
  /** What looks like an operator and is none; `meant` is the one it is nearest to. It is searched for as it stands. */
  readonly faults: readonly { readonly typed: string; readonly meant: Operator | null }[];
};

/** A phrase in quotation marks of either kind, `name:value` (the value may be a phrase), or a word. */
const PART = /([a-z]+)[:：](?:[“"「]([^”"」]*)[”"」]|(\S+))|[“"「]([^”"」]+)[”"」]|(\S+)/gi;

/** Reads what was typed: `桥 “西堤桥” tag:城建 after:2024-01` → two terms and two filters. Nothing is ever refused. */
export function parseQuery(typed: string): SearchQuery {
  const terms: string[] = [];
  const filters: { name: Operator; value: string }[] = [];
  const faults: { typed: string; meant: Operator | null }[] = [];
  for (const [whole, operator, quoted, bare, phrase, word] of typed.matchAll(PART)) {
    // An address is no operator: http://…
    if (operator === undefined || bare?.startsWith('//')) {
      terms.push(foldText(phrase ?? word ?? whole).text);
      continue;
    }
    const name = OPERATORS.find((one) => one === operator.toLowerCase());
    const value = quoted ?? bare ?? '';
    if (name !== undefined && isValue(name, value)) filters.push({ name, value });
    else {
      faults.push({ typed: whole, meant: name ?? nearest(operator.toLowerCase()) });
      terms.push(foldText(whole).text);
    }
  }
  return { terms: terms.filter((term) => term !== ''), filters, faults };
}

/** The query with a filter set to a value, in place of the one of that name; an empty value takes it out. */
export function withFilter(typed: string, name: Operator, value: string): string {
  const kept = [...typed.matchAll(PART)]
    .filter(([, operator]) => operator?.toLowerCase() !== name)
    .map(([whole]) => whole);
  const added = value === '' ? [] : [`${name}:${/\s/.test(value) ? `“${value}”` : value}`];
  return [...kept, ...added].join(' ');
}

/** The value of the first filter of that name; empty without one. */
export const filterValue = (typed: string, name: Operator): string =>
  parseQuery(typed).filters.find((filter) => filter.name === name)?.value ?? '';

/** Days may be cut short: `2024`, `2024-03`. */
function isValue(name: Operator, value: string): boolean {
  if (name === 'after' || name === 'before') return /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value);
  return name === 'has' ? value === 'note' : value !== '';
}

/** The operator with the same letters but for one: `tga` → `tag`, `colour` → `color`; null where none is near. */
function nearest(typed: string): Operator | null {
  const near = OPERATORS.find((name) => {
    const shared = [...name].filter((letter) => typed.includes(letter)).length;
    return shared >= name.length - 1 && shared > 1 && Math.abs(typed.length - name.length) <= 1;
  });
  return near ?? null;
}
