/** One bar of a chart: what is counted, and how often. */
export type Count = { readonly name: string; readonly count: number };

/** What the library holds, counted; names are as the articles and the user write them. */
export type Statistics = {
  /** `2026-03`, in the time of the user, without gaps from the first month to the last. */
  readonly months: readonly { readonly month: string; readonly articles: number; readonly notes: number }[];
  /** Most used first. */
  readonly tags: readonly Count[];
  readonly sources: readonly Count[];
};
