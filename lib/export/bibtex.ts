import { type Citation, dayOf } from './citation';

/**
 * A biblatex entry (BibTeX styles without `@online` treat it as `@misc`). Values are literal: every character that TeX reads as
 * markup is written as a command, braces among them, so that the entry stays balanced; no run of dashes becomes one.
 */
export function toBibtex(citation: Citation): string {
  const issued = dayOf(citation.issued);
  const fields: readonly (readonly [string, string])[] = [
    ['title', `{${escapeTex(citation.title)}}`],
    ['author', (citation.author ?? []).map(({ literal }) => `{${escapeTex(literal)}}`).join(' and ')],
    ['organization', escapeTex(citation['container-title'] ?? '')],
    ['year', issued.slice(0, 4)],
    ['date', issued],
    ['url', citation.URL.replace(/[{}\\\s]/g, encodeURIComponent)],
    ['urldate', dayOf(citation.accessed)],
    ['language', 'chinese'],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}}`);
  return `@online{lingju-${citation.id.replace(/[^\w-]/g, '')},\n${lines.join(',\n')}\n}\n`;
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

const escapeTex = (text: string): string =>
  text
    .replace(/[\\{}~^#$%&_]/g, (character) => COMMANDS[character] ?? `\\${character}`)
    .replace(/([-`',<>])(?=\1)/g, '$1{}');
