import type { Color } from './annotation';

/** Choices of the user that outlive a page. */
export type Settings = {
  /** The two analysis layers of the reading view. */
  readonly showQuotes: boolean;
  readonly showNumbers: boolean;
  /** The colour of the next highlight. */
  readonly color: Color;
};

export const DEFAULT_SETTINGS: Settings = { showQuotes: true, showNumbers: true, color: 'yellow' };
