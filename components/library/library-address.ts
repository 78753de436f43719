/** What the library can show; `bin` is a page of its own in the same place. */
export const LIBRARY_VIEWS = ['articles', 'notes', 'speakers', 'figures', 'tags', 'charts', 'bin'] as const;
export type LibraryView = (typeof LIBRARY_VIEWS)[number];

/** Orders of a list; the first is the one it opens with: what fits the words best, and without words the newest. */
export const SORTS = {
  articles: ['match', 'captured', 'published', 'title'],
  notes: ['match', 'changed', 'place'],
} as const;
export type ListKind = keyof typeof SORTS;
export type Sort = (typeof SORTS)[ListKind][number];

export const isListKind = (view: string): view is ListKind => Object.hasOwn(SORTS, view);

/** The order of this name that the list has, else the one that it opens with. */
export const sortOf = (kind: ListKind, name: string | null): Sort => {
  const sorts: readonly Sort[] = SORTS[kind];
  return sorts.find((one) => one === name) ?? SORTS[kind][0];
};

/** What stands in the address of the library, so that reload, back and a bookmark show the same again. */
export type LibraryAddress = {
  readonly view: LibraryView;
  /** As typed into the search box. */
  readonly words: string;
  readonly sort: Sort;
  /** Whose page is shown among the speakers; empty for the list of all. */
  readonly speaker: string;
};

/** Anything unknown in an address stands for what the library opens with. */
export function readAddress(search: string): LibraryAddress {
  const parameters = new URLSearchParams(search);
  const view = LIBRARY_VIEWS.find((one) => one === parameters.get('view')) ?? 'articles';
  return {
    view,
    words: parameters.get('q') ?? '',
    sort: sortOf(isListKind(view) ? view : 'articles', parameters.get('sort')),
    speaker: parameters.get('speaker') ?? '',
  };
}

/** The query of the address, `?view=notes&q=…`, without what is so anyway; empty for the library as it opens. */
export function writeAddress({ view, words, sort, speaker }: LibraryAddress): string {
  const isList = view === 'articles' || view === 'notes';
  const parameters = new URLSearchParams({
    ...(view !== 'articles' && { view }),
    ...(isList && words !== '' && { q: words }),
    ...(isList && sort !== 'match' && { sort }),
    ...(view === 'speakers' && speaker !== '' && { speaker }),
  });
  const query = parameters.toString();
  return query === '' ? '' : `?${query}`;
}
