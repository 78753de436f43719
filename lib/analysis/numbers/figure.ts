import type { Span } from '../../model/span';
import { chineseDigit } from './chinese-digit';
import { MYRIADS, Numeral, TENS } from './numeral';
import { matchAt } from './text-at';

/** A bare numeral with its 多/余, e.g. 1.2亿余, 三千余, 数十, 二〇二〇. */
export type Figure = Span & {
  /** null when vague: 数十, 几百, 七八 */
  readonly value: number | null;
  /** 多 余 几 数 来, or two neighbours: 七八 */
  readonly approx: boolean;
  /** Written with Arabic digits, at least in part. */
  readonly arabic: boolean;
  /** 百 千 万 亿 without a coefficient: 百余, 近万. Only the words around it make it a figure. */
  readonly implicit: boolean;
  /** Chinese digits in a row, as in a year: 二〇二〇. */
  readonly digitwise: boolean;
  /** The trailing 万/亿 as a factor, which the first end of a range may share: 3至5万 → 10000. 1 otherwise. */
  readonly scale: number;
};

const DIGIT_ROW = /[〇零一二三四五六七八九]{3,}|[〇零][一二三四五六七八九]/y;
/** Longer rows are no numeral, whatever follows; no row is scanned twice. */
const LONGEST_BEFORE_UNIT = 4;
const STARTS = '0123456789〇零一二三四五六七八九两十百千万亿兆几数上';
/**
 * The longest numeral that starts at `at`: Arabic, Chinese or mixed (4百零9万), with 万 and 亿, a final unit left out
 * (一万二 → 12000) and 多/余/几/数. Null when none starts there. Reads every character a constant number of times.
 */
export function readFigure(text: string, at: number): Figure | null {
  const first = text.charAt(at);
  if (first === '' || !STARTS.includes(first)) return null;
  const row = first > '9' ? matchAt(DIGIT_ROW, text, at) : null;
  if (row) {
    const digits = [...row[0]].map(chineseDigit).join('');
    const end = at + row[0].length;
    const next = text.charAt(end);
    if (row[0].length > LONGEST_BEFORE_UNIT || !(next in TENS || next in MYRIADS))
      return {
        start: at,
        end,
        value: Number(digits),
        approx: false,
        arabic: false,
        implicit: false,
        digitwise: true,
        scale: 1,
      };
  }
  return new Numeral(text, at).read();
}
