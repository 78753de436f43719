import type { ArticleMeta } from './article';
import type { NumberMark, NumberType } from './marks';
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

/** Somebody who is quoted in the library. */
export type QuotedSpeaker = {
  readonly name: string;
  /** The role of the newest article that gives one. */
  readonly role: string;
  readonly count: number;
};

/** What the ledger of figures is narrowed to; empty parts narrow nothing. */
export type FigureFilter = {
  readonly type: NumberType | '';
  readonly unit: string;
  /** Every one of them stands in the sentence. */
  readonly words: string;
  /** `YYYY-MM-DD`, both days included, by publication. */
  readonly after: string;
  readonly before: string;
};

export const ALL_FIGURES: FigureFilter = { type: '', unit: '', words: '', after: '', before: '' };
