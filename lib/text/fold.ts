import { SIMPLIFIED, TRADITIONAL } from './simplified';

/** A text folded for comparison; `origin[i]` is the index in the original of the folded unit `i`. */
export type FoldedText = { readonly text: string; readonly origin: Uint32Array };

/** Marks that printing, typing and extraction take for one another: each row folds into its first character. */
const ALIKE = [
  '"“”„‟〝〞＂＇\'‘’‚‛`「」『』﹁﹂﹃﹄«»‹›',
  '-—–―－‐‑‒−─～〜~',
  '.。．…⋯',
  ',，、',
  '·•・‧',
  '[【〔［',
  ']】〕］',
];

const FOLDED = buildTable();

/** Code unit → folded code unit; only what changes is in it. */
function buildTable(): ReadonlyMap<number, number> {
  const table = new Map<number, number>();
  const put = (from: string, to: string) => table.set(from.charCodeAt(0), to.charCodeAt(0));
  for (let code = 0xff01; code <= 0xff5e; code++) {
    put(String.fromCharCode(code), String.fromCharCode(code - 0xfee0).toLowerCase());
  }
  for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') put(letter, letter.toLowerCase());
  for (let i = 0; i < TRADITIONAL.length; i++) put(TRADITIONAL.charAt(i), SIMPLIFIED.charAt(i));
  for (const row of ALIKE) for (const mark of row) put(mark, row[0] ?? mark);
  return table;
}

/** Space, NBSP, U+3000, line breaks, zero-width marks, soft hyphen: none of them tells two texts apart. */
const isIgnored = (code: number): boolean =>
  code <= 0x20 ||
  code === 0xa0 ||
  code === 0xad ||
  code === 0x3000 ||
  (code >= 0x2000 && code <= 0x200f) ||
  code === 0x2028 ||
  code === 0x2060 ||
  code === 0xfeff;

/**
 * Folds width (Ａ → a), case, quotation marks, dashes, full stops, commas and traditional characters (報 → 报), and leaves
 * white space out. One unit stays one unit, so that every place can be found again in the original.
 */
export function foldText(text: string): FoldedText {
  const origin = new Uint32Array(text.length);
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isIgnored(code)) continue;
    units[length] = FOLDED.get(code) ?? code;
    origin[length] = index;
    length += 1;
  }
  let folded = '';
  for (let from = 0; from < length; from += 8192) {
    folded += String.fromCharCode(...units.subarray(from, Math.min(from + 8192, length)));
  }
  return { text: folded, origin: origin.subarray(0, length) };
}
