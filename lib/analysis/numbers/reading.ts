import type { NumberType } from '../../model/marks';
import type { Span } from '../../model/span';
import type { Figure } from './figure';
import { matchAt } from './text-at';

/** What a rule makes of the text at a place: a mark, but for the wording around it (see approximation.ts). */
export type Reading = Span & {
  readonly type: NumberType;
  readonly value: string | number | readonly [number, number] | null;
  readonly unit: string | null;
  readonly approx: boolean;
};

/** Digits that are no figure, e.g. a file number: the scan goes on behind them. */
export type PassedOver = Span & { readonly type: null };

/**
 * One kind of figure. `at` is where the scan stands; `figure` is the numeral that starts there, or null where something
 * else does (第, ￥). Returns null when the text at this place is not of its kind.
 */
export type Rule = (text: string, at: number, figure: Figure | null) => Reading | PassedOver | null;

/** A mark; a number loses the noise of binary arithmetic (0.1 × 3). */
export const reading = (
  start: number,
  end: number,
  type: NumberType,
  value: Reading['value'],
  unit: string | null = null,
  approx = false,
): Reading => ({
  start,
  end,
  type,
  value: typeof value === 'number' ? Number(value.toPrecision(15)) : value,
  unit,
  approx,
});

export const passOver = (start: number, end: number): PassedOver => ({ start, end, type: null });

/** 零下3℃, 负6.6, -3%: a minus only where no figure or letter stands before the dash. */
const MINUS = /(?<=(零下|负|(?<![\w%℃] ?)-))/y;

/** A mark of a kind that may be below zero (零下3℃, -3%) takes in the sign before it. */
export function withSign(text: string, mark: Reading): Reading {
  const { start, type, value } = mark;
  const sign = /measure|percent|range|other/.test(type) && matchAt(MINUS, text, start)?.[1];
  if (!sign || (type === 'other' && sign !== '负')) return mark; // 负一楼, but 城东花园-2号楼
  const negative =
    typeof value === 'number'
      ? 0 - value
      : typeof value === 'object' && value
        ? ([0 - value[0], value[1]] as const)
        : value;
  return { ...mark, start: start - sign.length, value: negative };
}
