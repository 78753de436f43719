import type { BinContents } from '../../lib/model/bin';
import type { Watch } from './library-props';

export type BinActions = {
  readonly restoreArticle: (id: string) => Promise<void>;
  readonly restoreNote: (id: string) => Promise<void>;
  readonly restoreAll: () => Promise<void>;
  /** Erases articles and notes of the bin for good. */
  readonly erase: (ids: readonly string[]) => Promise<void>;
};

export type BinProps = {
  readonly contents: Watch<BinContents>;
  readonly now: Date;
  readonly libraryUrl: string;
  readonly actions: BinActions;
};
