import { foldText } from './fold';

/**
 * How much of the shorter of two texts stands in the other, from 0 to 1, by runs of `run` characters; width, punctuation
 * variants and white space do not count. A text shorter than one run is like another only when it is contained in it.
 */
export function likeness(one: string, other: string, run: number): number {
  const [a, b] = [foldText(one).text, foldText(other).text];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < run) return long.includes(short) ? 1 : 0;
  const known = new Set(runsOf(long, run));
  const runs = runsOf(short, run);
  return runs.filter((part) => known.has(part)).length / runs.length;
}

const runsOf = (text: string, run: number): readonly string[] =>
  Array.from({ length: text.length - run + 1 }, (_, at) => text.slice(at, at + run));
