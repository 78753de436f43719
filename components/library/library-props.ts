import type { ArticleSummary } from '../../lib/model/summary';

export type LibraryActions = {
  /** Puts the article and its annotations into the bin. */
  readonly remove: (articleId: string) => Promise<void>;
  readonly restore: (articleId: string) => Promise<void>;
  readonly readerUrl: (articleId: string) => string;
};

export type LibraryProps = {
  /** Live articles, newest first; undefined while they are being read. */
  readonly articles: readonly ArticleSummary[] | undefined;
  /** Address of the page with all settings. */
  readonly settingsUrl: string;
  /** Address that opens an article to try everything on. */
  readonly sampleUrl: string;
  /** Address of the bin. */
  readonly binUrl: string;
  /** Address of the page of exports and backups. */
  readonly transferUrl: string;
  readonly actions: LibraryActions;
};
