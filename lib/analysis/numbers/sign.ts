import { matchAt } from './text-at';

/** 零下3℃, 负6.6, -3%: a minus only where no figure or letter stands before the dash. */
const MINUS = /(?<=(零下|负|(?<![\dA-Za-z%℃度] ?)-))/y;

/** Where a signed figure starts, and the factor of its sign (1 or -1). */
export function signBefore(text: string, at: number): { readonly start: number; readonly factor: 1 | -1 } {
  const sign = matchAt(MINUS, text, at)?.[1];
  return sign ? { start: at - sign.length, factor: -1 } : { start: at, factor: 1 };
}
