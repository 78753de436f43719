/** Where the words of a search stand in an article, with their surroundings; `text` is empty where they stand in its title only. */
export type Excerpt = { readonly id: string; readonly place: 'text' | 'note'; readonly text: string };
