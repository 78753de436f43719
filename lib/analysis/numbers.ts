import type { NumberMark } from '../model/marks';
import { foldText } from './fold';
import { approximation } from './numbers/approximation';
import { readFigure } from './numbers/figure';
import { readRange } from './numbers/range';
import type { PassedOver, Reading } from './numbers/reading';
import { readOne } from './numbers/rules';

/** Where a figure or a word with a numeral can start; everything else is stepped over. */
const STARTS = /[\d〇零一二两三四五六七八九十百千万亿兆几数上半第前正腊冬$¥€£（〔[+A-Za-z]/g;
/**
 * The figures of a Chinese text in order, disjoint, each with its measure word or unit, value and exactness
 * (`NumberMark`). Words that only contain a numeral (一线, 十分, 第三方) and codes (ICP numbers, plates) are left out.
 * Any string is accepted; the time grows linearly with its length.
 */
export function findNumbers(text: string): NumberMark[] {
  const plain = foldText(text);
  const marks: NumberMark[] = [];
  for (let at = nextStart(plain, 0); at < plain.length; ) {
    const reading = readAt(plain, at);
    if (reading && reading.type !== null) {
      const { start, end } = reading;
      marks.push({ ...reading, raw: text.slice(start, end), approx: approximation(plain, reading) });
    }
    at = nextStart(plain, Math.max(at + 1, reading?.end ?? 0));
  }
  return marks;
}

function nextStart(text: string, from: number): number {
  STARTS.lastIndex = from;
  return STARTS.exec(text)?.index ?? text.length;
}

function readAt(text: string, at: number): Reading | PassedOver | null {
  const figure = readFigure(text, at);
  const reading = readOne(text, at, figure);
  return (figure && readRange(text, figure, reading)) ?? reading;
}
