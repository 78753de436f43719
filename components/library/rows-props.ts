import type { SearchTerm } from '../../lib/text/search-units';
import type { LibrarySource, LibraryUrls } from './library-props';
import type { Chosen } from './use-chosen';

/** What a list needs to show rows of either kind. */
export type RowsProps = {
  readonly ids: readonly string[];
  readonly source: LibrarySource;
  readonly urls: LibraryUrls;
  readonly chosen: Chosen;
  /** As typed into the search box, and read from it: to be marked in the rows. */
  readonly words: string;
  readonly terms: readonly SearchTerm[];
  /** `done` says what was deleted. */
  readonly onRemove: (ids: readonly string[], done: string) => void;
};
