import type { ArticleMeta, Block, Removal } from '../model/article';
import type { Change } from '../model/change';

/** How often a tag stands on the live annotations of one article. */
export type TagCount = { readonly tag: string; readonly count: number };

/**
 * What a list shows of an article's live annotations. It is written in the transaction that writes an annotation, so that
 * no list ever loads annotations to count them.
 */
export type Tally = {
  readonly annotations: number;
  /** Those with a place in the text, and those that carry words of the user. */
  readonly highlights: number;
  readonly notes: number;
  readonly tags: readonly TagCount[];
};

/** One article, without its text. */
export type ArticleRow = {
  readonly id: string;
  readonly meta: ArticleMeta;
  /** `urlKey` of every address under which the article was ever captured. */
  readonly urlKeys: readonly string[];
  /** Of the current revision's text without white space: finds an article that moved to another address. */
  readonly textHash: string;
  readonly characters: number;
  /** The revision shown. */
  readonly revisionId: string;
  readonly tally: Tally;
  /** Texts that the extraction left out and the reader brought back: every later capture brings them back again. */
  readonly restored?: readonly string[];
  /** The revision shown before the page was found changed, as long as the reader has not taken note of the change. */
  readonly changedFrom?: string;
  readonly savedAt: string;
  readonly capturedAt: string;
  readonly deletedAt?: string;
};

/** One text of an article. Kept as long as the article: annotations are checked against the text they were made on. */
export type RevisionRow = {
  readonly id: string;
  readonly articleId: string;
  readonly meta: ArticleMeta;
  readonly blocks: readonly Block[];
  /** `plainText` of the blocks, as annotated. */
  readonly text: string;
  /** What the extraction removed, and why. */
  readonly report: readonly Removal[];
  readonly capturedAt: string;
};

/** A picture of an article, under its address; `pageKey` is the `urlKey` of the article's page. */
export type PictureRow = {
  readonly src: string;
  readonly pageKey: string;
  readonly data: Blob;
  readonly bytes: number;
  readonly keptAt: string;
};

/** One choice of the user; `value` is validated on reading. */
export type SettingRow = { readonly key: string; readonly value: unknown };

/** The last change in an article. `offered`: after the page was closed, the reader was already told of it. */
export type HistoryRow = { readonly articleId: string; readonly change: Change; readonly offered: boolean };
