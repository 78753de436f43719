/** The character at a place, or behind one space there: 17 个. */
export const charBehind = (text: string, at: number): string =>
  text.charAt(text.charAt(at) === ' ' ? at + 1 : at);

/** Up to `count` characters before a place. */
export const textBefore = (text: string, at: number, count: number): string =>
  text.slice(Math.max(0, at - count), at);

/** The match of a sticky pattern exactly at a place, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
