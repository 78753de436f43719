import type { ArticleMeta } from './article';
import type { NumberMark } from './marks';
import type { Span } from './span';

/** Where a mark stands: the article, and the span in its present text. */
type InArticle = {
  readonly articleId: string;
  readonly span: Span;
  readonly article: Pick<ArticleMeta, 'title' | 'source' | 'published'>;
};

/** Something that somebody said, with the user's corrections. */
export type Statement = InArticle & {
  readonly speaker: string;
  readonly role?: string;
  /** As printed, with its quotation marks. */
  readonly text: string;
};

/** A figure, with the sentence around it; `at` is its place in that sentence. */
export type Figure = InArticle &
  Pick<NumberMark, 'raw' | 'type' | 'value' | 'unit'> & { readonly sentence: string; readonly at: number };

/** What the analysis has found in all articles so far; `done` of `total` articles are read. */
export type AllMarks = {
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
  readonly done: number;
  readonly total: number;
};
