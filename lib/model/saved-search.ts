/** A search of the library under a name of the user's: what to look through, the words, and the order. */
export type SavedSearch = {
  /** UUID. */
  readonly id: string;
  readonly name: string;
  readonly view: 'articles' | 'notes';
  /** As typed into the search box, with operators. */
  readonly words: string;
  readonly sort: string;
};
