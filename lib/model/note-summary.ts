import type { Annotation } from './annotation';
import type { ArticleMeta } from './article';

/** One row of the list of annotations: what the user made, and what is said of the article it stands in. */
export type NoteSummary = {
  readonly annotation: Annotation;
  readonly article: Pick<ArticleMeta, 'title' | 'source' | 'published'>;
};
