import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import characters from 'opencc-js/dict/TSCharacters';
import { root } from './source-files';

/**
 * Writes lib/text/simplified.ts from OpenCC's table of single characters. Only characters of Big5 level 1 are taken: they
 * are what newspapers print, and the table ships with the extension.
 */
const common = new Set(bigFiveLevelOne());
const pairs = characters
  .split('|')
  .map((entry) => entry.split(' '))
  .flatMap(([from = '', to = '']) =>
    common.has(from) && to.length === 1 && from !== to ? [{ from, to }] : [],
  );

const literal = (text: string): string =>
  (text.match(/.{1,48}/gu) ?? []).map((row) => `  '${row}'`).join(' +\n');

writeFileSync(
  join(root, 'lib/text/simplified.ts'),
  `/**
 * Traditional characters and the simplified ones they are written as, position by position: the common part (Big5 level 1)
 * of OpenCC's TSCharacters (Apache-2.0). Made by \`npm run simplified\`.
 */
export const TRADITIONAL =
${literal(pairs.map(({ from }) => from).join(''))};

export const SIMPLIFIED =
${literal(pairs.map(({ to }) => to).join(''))};
`,
);

function* bigFiveLevelOne(): Generator<string> {
  const decoder = new TextDecoder('big5');
  for (let lead = 0xa4; lead <= 0xc6; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) yield decoder.decode(new Uint8Array([lead, trail]));
  }
}
