import type { AnnotationDraft, Place } from '../../lib/model/annotation';
import type { Box } from '../ui/Popover';

/** What the editor is open on. */
export type EditorTarget = {
  /** Tells one opening of the editor from the next. */
  readonly key: number;
  /** Null while nothing is stored yet. */
  readonly id: string | null;
  /** Where it is; null for the note on the article and for orphans. */
  readonly place: Place | null;
  /** Stands above the note where there are no colours to choose. */
  readonly title: string;
  readonly draft: AnnotationDraft;
  readonly anchor: Box | null;
  /** Whether to start in the note field. */
  readonly focus: boolean;
};
