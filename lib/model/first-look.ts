import type { ArticleMeta, Block } from './article';
import type { Marks } from './marks';

/**
 * What can be in sight of an article that opens at its beginning: enough to paint the first screen as the reading view will
 * show it, before anything is read from the store. Plain JSON.
 */
export type FirstLook = Marks & {
  readonly meta: ArticleMeta;
  /** The first ones, as many as the window holds. */
  readonly blocks: readonly Block[];
  /** Of the whole article, white space not counted. */
  readonly characters: number;
  /** To read the whole article. */
  readonly minutes: number;
  readonly showQuotes: boolean;
  readonly showNumbers: boolean;
};
