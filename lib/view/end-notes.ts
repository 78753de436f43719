import type { PlacedAnnotation } from '../model/annotation';

/** The notes under a printed article. */
export type EndNotes = {
  /** On the article as a whole. */
  readonly whole: readonly PlacedAnnotation[];
  /** With a note or tags, in the order in which the text counts them: where their highlights end, the inner one first. */
  readonly numbered: readonly PlacedAnnotation[];
  /** Without a place in the present text. */
  readonly orphans: readonly PlacedAnnotation[];
};

/** Sorts what a reader wrote for printing; bare highlights say nothing more than the text does, and corrections are no notes. */
export function endNotesOf(annotations: readonly PlacedAnnotation[]): EndNotes {
  const notes = annotations.filter(
    ({ annotation }) => !annotation.correction && (annotation.note !== '' || annotation.tags.length > 0),
  );
  const place = ({ anchor }: PlacedAnnotation) => anchor ?? { start: 0, end: 0 };
  return {
    whole: notes.filter(({ annotation }) => annotation.selector === null),
    numbered: notes
      .filter(({ anchor }) => anchor !== null)
      .sort((a, b) => place(a).end - place(b).end || place(b).start - place(a).start),
    orphans: notes.filter(({ annotation, anchor }) => annotation.selector !== null && anchor === null),
  };
}
