import type { NumberMark } from '../../../../lib/model/marks';

/** One expected figure: raw text, type, value, unit (none: null), exactness (none: false). */
export type ExpectedFigure = readonly [
  raw: string,
  type: NumberMark['type'],
  value: NumberMark['value'],
  unit?: string | null,
  approx?: NumberMark['approx'],
];

/** A text and all figures in it, in order; an empty list says that nothing may be marked. */
export type FigureCase = readonly [text: string, ...figures: ExpectedFigure[]];

export const expected = (figures: readonly ExpectedFigure[]) =>
  figures.map(([raw, type, value, unit = null, approx = false]) => ({ raw, type, value, unit, approx }));

/** The marks without their places, with values rounded to three decimals. */
export const shown = (marks: readonly NumberMark[]) =>
  marks.map(({ raw, type, value, unit, approx }) => ({ raw, type, value: rounded(value), unit, approx }));

const rounded = (value: NumberMark['value']): NumberMark['value'] =>
  typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
