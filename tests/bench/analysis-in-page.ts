import { findNumbers } from '../../lib/analysis/numbers';
import { findQuotes } from '../../lib/analysis/quotes';

/** Milliseconds of one run of each analysis: the median of so many runs, after one that warms up. */
export type AnalysisTimes = { readonly numbers: number; readonly quotes: number };

/** In milliseconds: the clock of a page ticks in tenths, so what is shorter is repeated until it can be told. */
const SHORTEST = 3;

function medianTime(work: () => unknown, runs: number): number {
  work();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    let done = 0;
    do {
      work();
      done += 1;
    } while (performance.now() - start < SHORTEST);
    return (performance.now() - start) / done;
  });
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

const analysisTimes = (text: string, runs: number): AnalysisTimes => ({
  numbers: medianTime(() => findNumbers(text), runs),
  quotes: medianTime(() => findQuotes(text), runs),
});

Object.assign(globalThis, { lingjuAnalysis: { analysisTimes } });
