import type { Annotation } from './annotation';
import type { ArticleSummary } from './summary';

const DAY = 24 * 60 * 60 * 1000;
/** How long the bin keeps what was put into it. */
export const DAYS_IN_BIN = 30;

/** An annotation that was deleted by itself, with the title of its article. */
export type BinnedNote = { readonly annotation: Annotation; readonly articleTitle: string };

/** What is in the bin, last put there first. */
export type BinContents = {
  readonly articles: readonly ArticleSummary[];
  readonly notes: readonly BinnedNote[];
};

/** What was put into the bin before this moment has been there for 30 days at `now`. ISO 8601, UTC. */
export const binLimit = (now: Date): string => new Date(now.getTime() - DAYS_IN_BIN * DAY).toISOString();

/** Whole days that something put into the bin at `deletedAt` is still kept there; 0 on the last day. */
export const daysLeft = (deletedAt: string, now: Date): number =>
  Math.max(0, Math.floor((Date.parse(deletedAt) + DAYS_IN_BIN * DAY - now.getTime()) / DAY));
