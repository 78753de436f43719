import type { ArticleMeta } from './article';

/** One row of the library: all that a list needs, without the text of the article. */
export type ArticleSummary = {
  readonly id: string;
  readonly meta: ArticleMeta;
  /** Characters of the text, white space not counted. */
  readonly characters: number;
  /** Live annotations with a place in the text; of all of them, those that carry words of the user. */
  readonly highlights: number;
  readonly notes: number;
  /** All tags of its live annotations, each once. */
  readonly tags: readonly string[];
  readonly savedAt: string;
  readonly capturedAt: string;
  /** In the bin since then. */
  readonly deletedAt?: string;
};
