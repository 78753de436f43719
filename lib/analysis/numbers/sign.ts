import { textBefore } from './text-at';

/** 零下3℃, 负6.6, -3%: a minus only where no figure or letter stands before the dash. */
const MINUS = /(?:零下|负|(?<![\dA-Za-z%℃度]) ?-)$/;

/** Where a signed figure starts, and the factor of its sign (1 or -1). */
export function signBefore(text: string, at: number): { readonly start: number; readonly factor: 1 | -1 } {
  const sign = MINUS.exec(textBefore(text, at, 3));
  return sign ? { start: at - sign[0].trimStart().length, factor: -1 } : { start: at, factor: 1 };
}
