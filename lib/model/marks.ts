import type { Span } from './span';

export type NumberType =
  | 'count'
  | 'money'
  | 'percent'
  | 'date'
  | 'time'
  | 'duration'
  | 'ordinal'
  | 'range'
  | 'measure'
  | 'phone'
  | 'other';

/**
 * A figure with its measure word or unit, e.g. 1500多个, 17亿元, 2月9日.
 * `value`: counts and money in base units (52.4万人 → 524000); dates `YYYY-MM-DD` with `XXXX` for an unknown year; times
 * `T10:08`; ranges of figures `[from, to]`, of dates and times an ISO interval `from/to`; null when vague (数十人).
 * `approx`: true for 多/余/几/约/近/左右, 'bound' for 至少/超过/不到.
 */
export type NumberMark = Span & {
  readonly raw: string;
  readonly type: NumberType;
  readonly value: string | number | readonly [number, number] | null;
  readonly unit: string | null;
  readonly approx: boolean | 'bound';
};

/** Who speaks: `text` is the name as the article writes it at `start`; `role` is office and organisation without the name. */
export type Speaker = Span & { readonly text: string; readonly role?: string };

/** One pair of quotation marks (GB/T 15834). Only speech has a speaker; `cue` is the word it was inferred from, e.g. 介绍. */
export type QuoteMark = Span & {
  readonly kind: 'speech' | 'term' | 'title';
  readonly speaker: Speaker | null;
  readonly cue?: string;
  /** The speaker is the user's word, not ours. */
  readonly corrected?: boolean;
};

/** What the analysis finds in a text, in text order. Plain JSON: it is sent from page to page. */
export type Marks = { readonly numbers: readonly NumberMark[]; readonly quotes: readonly QuoteMark[] };
