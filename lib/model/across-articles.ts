import type { ArticleMeta } from './article';
import type { NumberMark } from './marks';
import type { Span } from './span';

/** What is said of the article beside each of its marks. */
export type MarkedArticle = Pick<ArticleMeta, 'title' | 'source' | 'published'>;

/** Where a mark stands: the article, and the span in its present text. */
type InArticle = { readonly articleId: string; readonly article: MarkedArticle };

/** Something that somebody said in an article, with the user's corrections. */
export type StatementHere = {
  readonly span: Span;
  readonly speaker: string;
  readonly role?: string;
  /** As printed, with its quotation marks. */
  readonly text: string;
};
export type Statement = InArticle & StatementHere;

/** A figure of an article, with the sentence around it; `at` is its place in that sentence. */
export type FigureHere = Pick<NumberMark, 'raw' | 'type' | 'value' | 'unit'> & {
  readonly span: Span;
  readonly sentence: string;
  readonly at: number;
};
export type Figure = InArticle & FigureHere;

/** What the analysis has found in all articles so far; `done` of `total` articles are read. */
export type AllMarks = {
  readonly statements: readonly Statement[];
  readonly figures: readonly Figure[];
  readonly done: number;
  readonly total: number;
};
