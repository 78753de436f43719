import type { Span } from '../../model/span';

/** The match of a sticky pattern exactly at a place, or null. It may look behind the place: /(?<=约)/y. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where the match of a sticky pattern at a place ends; the place itself where it does not match. */
export const endOf = (pattern: RegExp, text: string, at: number): number =>
  at + (matchAt(pattern, text, at)?.[0].length ?? 0);

/** Whether words before a span or words after it say something: (?<=约) or 左右. */
export const around = (
  text: string,
  { start, end }: Span,
  before: RegExp,
  after: RegExp,
): RegExpExecArray | null => matchAt(before, text, start) ?? matchAt(after, text, end);
