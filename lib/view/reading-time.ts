import { codePoints } from '../text/code-points';
import { firstWhere } from './first-where';

/**
 * What people read in a minute at ease: 500 Han characters, or 275 words of a language that puts spaces between its words. The
 * figures that Medium reckons its reading times with (help.medium.com, "Read time").
 */
export const HAN_PER_MINUTE = 500;
export const WORDS_PER_MINUTE = 275;

const NOT_HAN = /\P{Script=Han}+/gu;
/** A run of letters or digits is one word: `GDP`, `3.5`, `17,000`. */
const WORD = /[\p{Script=Latin}\p{N}]+(?:[.,'’-][\p{Script=Latin}\p{N}]+)*/gu;

/** Minutes that reading a text takes, not rounded; punctuation and white space take none. */
export const readingTime = (text: string): number =>
  codePoints(text.replace(NOT_HAN, '')) / HAN_PER_MINUTE + (text.match(WORD)?.length ?? 0) / WORDS_PER_MINUTE;

/** Minutes that the rest of a text takes, by how much of it has been read; each of its lines is counted once. */
export function readingTimeLeft(text: string): (read: number) => number {
  const lines = text.split('\n');
  const ends: number[] = [];
  const left: number[] = [];
  let [end, sum] = [text.length, 0];
  for (const [index, line] of [...lines.entries()].reverse()) {
    ends[index] = end;
    left[index] = sum;
    sum += readingTime(line);
    end -= line.length + 1;
  }
  return (read) => {
    const line = firstWhere(ends, (lineEnd) => lineEnd > read);
    return line === lines.length ? 0 : readingTime(text.slice(read, ends[line])) + (left[line] ?? 0);
  };
}

/** Whole minutes to show, at least one; the rest of a text never shows more than the text. */
export const wholeMinutes = (minutes: number): number => Math.max(1, Math.round(minutes));

/** Whole minutes that reading a text takes. */
export const readingMinutes = (text: string): number => wholeMinutes(readingTime(text));
