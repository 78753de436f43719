import type { Anchor, Annotation } from '../model/annotation';
import type { Article } from '../model/article';
import type { NumberMark, QuoteMark } from '../model/marks';

/** One article with what the user made of it. Annotations in the bin and corrections may be among them: no export shows them. */
export type ExportInput = {
  readonly article: Article;
  readonly annotations: readonly Annotation[];
  /** Where each annotation stands in the present text; null for an orphan. Without it, the selectors' positions count. */
  readonly anchors?: ReadonlyMap<string, Anchor | null>;
  /** What the analysis found, with the user's corrections; only tables of statements and figures need them. */
  readonly quotes?: readonly QuoteMark[];
  readonly numbers?: readonly NumberMark[];
  /** `data:` addresses of the pictures that are kept, under their own; only the web page needs them. */
  readonly pictures?: ReadonlyMap<string, string>;
};
