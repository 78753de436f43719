import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Color, parse } from 'culori';
import { root } from '../../tools/source-files';

export const CSS = readFileSync(join(root, 'components/ui/theme.css'), 'utf8');

/** A theme on light or on dark: what light-dark() then takes, and the rules of `theme.css` that hold, later ones over earlier ones. */
const PAPERS = {
  light: { scheme: 0, rules: [':root'] },
  dark: { scheme: 1, rules: [':root'] },
  sepia: { scheme: 0, rules: [':root', ':root[data-theme="sepia"]'] },
  'contrast on light': { scheme: 0, rules: [':root', ':root[data-theme="contrast"]'] },
  'contrast on dark': { scheme: 1, rules: [':root', ':root[data-theme="contrast"]'] },
} as const;

export type Paper = keyof typeof PAPERS;
export const PAPER_NAMES = Object.keys(PAPERS) as Paper[];

/** The colour of each token on a paper; asking for one that is missing or no colour is an error. */
export function tokensOf(paper: Paper): (name: string) => Color {
  const { scheme, rules } = PAPERS[paper];
  const values = new Map(rules.flatMap((rule) => declarationsOf(rule)));
  return (name) => {
    const value = values.get(name) ?? '';
    const pair = /^light-dark\((#\w+), (#\w+)\)$/.exec(value);
    const color = parse(pair?.[scheme + 1] ?? value);
    if (color === undefined) throw new Error(`--${name} on ${paper} is no colour: “${value}”`);
    return color;
  };
}

/** The custom properties that the rules with exactly this selector declare, at the top level of the file. */
function declarationsOf(selector: string): [string, string][] {
  return [...CSS.matchAll(/^([^\s@/][^{}]*?) \{([^}]*)\}/gm)]
    .filter(([, selectors = '']) => selectors.split(/,\s*/).includes(selector))
    .flatMap(([, , body = '']) => [...body.matchAll(/--([\w-]+):\s*([^;]+);/g)])
    .map(([, name = '', value = '']) => [name, value]);
}
