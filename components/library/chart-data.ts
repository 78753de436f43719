/** Bars: a name for each place, and for each series a value at each name. */
export type ChartData = {
  readonly names: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
  /** Months stand beside one another, a ranking lies with its names before the bars. */
  readonly direction: 'standing' | 'lying';
};
