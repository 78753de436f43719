import type { LibrarySource, LibraryUrls } from './library-props';
import type { Chosen } from './use-chosen';

/** What a list needs to show rows of either kind. */
export type RowsProps = {
  readonly ids: readonly string[];
  readonly source: LibrarySource;
  readonly urls: LibraryUrls;
  readonly chosen: Chosen;
  /** Folded, to be marked in the rows. */
  readonly terms: readonly string[];
  /** `done` says what was deleted. */
  readonly onRemove: (ids: readonly string[], done: string) => void;
};
