import { findNumbers } from '../../lib/analysis/numbers';
import { findQuotes } from '../../lib/analysis/quotes';

/** Milliseconds of one run of each analysis: the median of so many runs, after one that warms up. */
export type AnalysisTimes = { readonly numbers: number; readonly quotes: number };

function medianTime(work: () => unknown, runs: number): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

const analysisTimes = (text: string, runs: number): AnalysisTimes => ({
  numbers: medianTime(() => findNumbers(text), runs),
  quotes: medianTime(() => findQuotes(text), runs),
});

Object.assign(globalThis, { lingjuAnalysis: { analysisTimes } });
