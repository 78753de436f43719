export const READING_FONTS = ['serif', 'sans'] as const;

/** How the text of an article is set. The measures are whole numbers, so that they can be compared and stored exactly. */
export type Reading = {
  readonly font: (typeof READING_FONTS)[number];
  /** Pixels, where the browser's own text has its usual 16; grows with that. */
  readonly size: number;
  /** Percent of the size, from line to line. */
  readonly lineHeight: number;
  /** Characters in a line, where the window has room for them. */
  readonly width: number;
  /** Percent of the size, between paragraphs. */
  readonly spacing: number;
  /** Whether a paragraph begins two characters in. */
  readonly indent: boolean;
  readonly justify: boolean;
};

export type ReadingMeasure = 'size' | 'lineHeight' | 'width' | 'spacing';

/** What each measure may be; `min` and `max` are themselves allowed. */
export const READING_RANGES: {
  readonly [Key in ReadingMeasure]: { readonly min: number; readonly max: number; readonly step: number };
} = {
  size: { min: 14, max: 32, step: 1 },
  lineHeight: { min: 140, max: 240, step: 10 },
  width: { min: 20, max: 50, step: 2 },
  spacing: { min: 0, max: 200, step: 25 },
};

/** W3C clreq asks for 1.7–1.9 from line to line and 30–38 characters in one, and for two characters before a paragraph. */
export const DEFAULT_READING: Reading = {
  font: 'serif',
  size: 19,
  lineHeight: 180,
  width: 34,
  spacing: 75,
  indent: true,
  justify: true,
};
