import { wcagContrast } from 'culori';
import { describe, expect, it } from 'vitest';
import { COLORS } from '../../../lib/model/annotation';
import { CSS, PAPER_NAMES, type Paper, tokensOf } from './papers';

/** What is written in one colour on another, and how much contrast WCAG 2.2 asks for (1.4.3 text, 1.4.11 signs). */
type Pair = readonly [what: string, on: string, least: number];

const TEXT = 4.5;
const SIGN = 3;
const GROUNDS = ['paper', 'sheet', 'shade'];

const PAIRS: readonly Pair[] = [
  ...GROUNDS.flatMap((ground): Pair[] => [
    ['ink', ground, TEXT],
    ['ink-soft', ground, TEXT],
    ['accent', ground, TEXT],
    ['link', ground, TEXT],
    ['speech', ground, TEXT],
    ['number', ground, SIGN],
    ['control', ground, SIGN],
  ]),
  ['on-accent', 'accent', TEXT],
  ['paper', 'ink', TEXT],
  ['ink', 'selected', TEXT],
  ['speech', 'selected', TEXT],
  ['on-flash', 'flash', TEXT],
  ...COLORS.flatMap((color): Pair[] => [
    ['ink', color, TEXT],
    ['speech', color, TEXT],
    ['number', color, SIGN],
    // The corners around a term.
    ['ink-soft', color, SIGN],
    [`${color}-edge`, 'paper', SIGN],
    [`${color}-edge`, 'sheet', SIGN],
    [`${color}-edge`, color, SIGN],
  ]),
];

/** High contrast means what WCAG calls enhanced (1.4.6). */
const ENHANCED = 7;

const contrast = (paper: Paper, what: string, on: string): number => {
  const token = tokensOf(paper);
  return wcagContrast(token(what), token(on));
};

describe.each(PAPER_NAMES)('on %s', (paper) => {
  it('everything can be told from what it stands on', () => {
    const weak = PAIRS.filter(([what, on, least]) => contrast(paper, what, on) < least).map(
      ([what, on, least]) => `${what} on ${on}: ${contrast(paper, what, on).toFixed(2)} < ${least}`,
    );
    expect(weak).toEqual([]);
  });
});

describe.each(PAPER_NAMES.filter((paper) => paper.startsWith('contrast')))('on %s', (paper) => {
  it('text has the enhanced contrast, highlighted or not', () => {
    for (const on of ['paper', 'sheet', 'shade', ...COLORS]) {
      for (const what of ['ink', 'speech'])
        expect(contrast(paper, what, on), `${what} on ${on}`).toBeGreaterThanOrEqual(ENHANCED);
    }
  });
});

it('a system that asks for contrast gets the same paper as a reader who does', () => {
  const declared = (rule: string) =>
    /\{([^{}]*)\}/
      .exec(CSS.slice(CSS.indexOf(rule)))?.[1]
      ?.trim()
      .split(/\s+/);
  const chosen = declared(':root[data-theme="contrast"] {');
  expect(chosen?.length).toBeGreaterThan(10);
  expect(declared(':root:not([data-theme]) {\n    --paper')).toEqual(chosen);
});
