import type { Color, Selector } from './annotation';

/** A note made in another program: where it was made, on which words, and what was written. */
export type ImportedNote = {
  /** What names it for good, so that a file read twice adds nothing; a UUID where it was made here. */
  readonly id: string;
  /** Of the page; empty where the file does not say. */
  readonly url: string;
  /** Of the page; empty where the file does not say. */
  readonly title: string;
  /** null for a note on the whole page. Context that the file does not hold is empty. */
  readonly quote: Selector['quote'] | null;
  /** Markdown source; empty for a bare highlight. */
  readonly note: string;
  readonly tags: readonly string[];
  /** null where the file has none, or one that is not known here. */
  readonly color: Color | null;
  /** ISO 8601, UTC; null where the file does not say. */
  readonly createdAt: string | null;
  readonly updatedAt: string | null;
};
