import { isSpot, type Place, type PlacedAnnotation, placeOfAnchor } from '../../lib/model/annotation';
import { intersection } from '../../lib/model/span';
import { AnnotationEditor } from './parts-on-demand';
import { useTargetWords } from './target-words';
import type { Annotating } from './use-annotating';

type Props = {
  readonly annotating: Annotating;
  readonly annotations: readonly PlacedAnnotation[];
  readonly knownTags: readonly string[];
  /** The words that stand at a place now. */
  readonly wordsAt: (place: Place) => string;
  /** Opens another annotation at the same place. */
  readonly onOther: (id: string) => void;
};

/** The editor of the annotation in hand, with the ones that it overlaps within reach; nothing when none is open. */
export function OpenEditor({ annotating, annotations, knownTags, wordsAt, onOther }: Props) {
  const { editor } = annotating;
  const { words } = useTargetWords();
  if (!editor) return null;
  const own = annotating.idOf(editor);
  const overlapping = annotations.filter(
    ({ annotation, anchor }) =>
      editor.place && anchor && annotation.id !== own && overlap(placeOfAnchor(anchor), editor.place),
  );
  const placed = annotations.find(({ annotation }) => annotation.id === own);
  return (
    <AnnotationEditor
      key={editor.key}
      target={editor}
      knownTags={knownTags}
      onStore={(draft) => annotating.store(editor, draft)}
      onLost={(draft, error) => annotating.lost(editor, draft, error)}
      onRemove={() => {
        const id = annotating.idOf(editor);
        if (id !== null) annotating.remove(id);
      }}
      onCopy={annotating.copy}
      onClose={annotating.closeEditor}
      others={overlapping.map(({ annotation }) => ({
        id: annotation.id,
        text: annotation.note || words(annotation),
      }))}
      changed={
        placed?.anchor?.quality === 'changed'
          ? {
              before: placed.annotation.selector?.quote.exact ?? '',
              after: wordsAt(placeOfAnchor(placed.anchor)),
            }
          : null
      }
      onOther={onOther}
    />
  );
}

function overlap(a: Place, b: Place): boolean {
  if (!isSpot(a) || !isSpot(b)) return !isSpot(a) && !isSpot(b) && intersection(a, b) !== null;
  if (a.block !== b.block) return false;
  if (a.kind === 'picture' || b.kind === 'picture') return true;
  return a.row === b.row && a.column === b.column && intersection(a, b) !== null;
}
