import type { Color, PlacedAnnotation } from '../../lib/model/annotation';
import type { Selected } from '../hooks/use-selection-span';
import { useMessages } from '../ui/messages';
import { Popover } from '../ui/Popover';
import { MarkHint } from './MarkHint';
import { OpenEditor } from './OpenEditor';
import { SelectionBar } from './SelectionBar';
import type { Annotating } from './use-annotating';
import type { MarkActs } from './use-correcting';
import type { Hint } from './use-mark-hint';
import type { Passage } from './use-passage';
import { clearSelection } from './use-reader-commands';

type Props = {
  /** Null as well while a selection is for something else. */
  readonly selected: Selected | null;
  readonly hint: { readonly hint: Hint | null; readonly close: () => void };
  readonly color: Color;
  readonly annotations: readonly PlacedAnnotation[];
  readonly knownTags: readonly string[];
  readonly annotating: Annotating;
  readonly passage: Passage;
  readonly acts: MarkActs;
  readonly onOpen: (id: string) => void;
};

/** What comes up over the text, one at a time: the editor of a note, the bar of a selection, or what is known of a mark. */
export function TextTools(props: Props) {
  const { selected, hint, color, annotations, knownTags, annotating, passage, acts, onOpen } = props;
  const t = useMessages();
  if (annotating.editor)
    return (
      <OpenEditor
        annotating={annotating}
        annotations={annotations}
        knownTags={knownTags}
        wordsAt={passage.words}
        onOther={onOpen}
      />
    );
  const place = selected?.place;
  if (selected && !place)
    return (
      <Popover
        anchor={selected.box}
        side="above"
        class="selection-bar"
        role="status"
        label={t('selectionBar')}
      >
        <p>{t('selectionCells')}</p>
      </Popover>
    );
  if (selected && place)
    return (
      <SelectionBar
        anchor={selected.box}
        place={place}
        leavesOut={selected.leavesOut}
        color={color}
        passage={passage}
        onDone={clearSelection}
        onHighlight={(chosen) => {
          annotating.highlight(place, chosen);
          clearSelection();
        }}
        onNote={() => {
          annotating.addNote(place);
          clearSelection();
        }}
      />
    );
  return hint.hint ? (
    <MarkHint
      key={`${hint.hint.by}${hint.hint.marks[0]?.mark.start}`}
      hint={hint.hint}
      acts={acts}
      onDone={hint.close}
      onSay={annotating.say}
    />
  ) : null;
}
