import type { Annotation } from './annotation';

/** One annotation before and after; `before` is null where it was made. */
export type AnnotationChange = { readonly before: Annotation | null; readonly after: Annotation };

/** Which text of an article is shown, and which left-out parts the reader brought back into it. */
export type ShownText = { readonly revisionId: string; readonly restored: readonly string[] };

/** What the user changed in one step, as data: it can be taken back, and made again, also after the page was closed. */
export type Change = {
  readonly articleId: string;
  /** ISO 8601, UTC. */
  readonly at: string;
} & (
  | { readonly kind: 'annotations'; readonly changes: readonly AnnotationChange[] }
  | { readonly kind: 'text'; readonly before: ShownText; readonly after: ShownText }
);
