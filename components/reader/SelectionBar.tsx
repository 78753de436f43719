import { COLORS, type Color, type Place } from '../../lib/model/annotation';
import { IconButton } from '../ui/IconButton';
import { Menu } from '../ui/Menu';
import { useMessages } from '../ui/messages';
import { type Box, Popover } from '../ui/Popover';
import { ColorPicker } from './ColorPicker';
import type { Passage } from './use-passage';

type Props = {
  readonly anchor: Box;
  readonly place: Place;
  /** Whether words of a table are selected that are not marked along. */
  readonly leavesOut: boolean;
  readonly color: Color;
  readonly passage: Passage;
  readonly onHighlight: (color: Color) => void;
  readonly onNote: () => void;
  /** After something that needs the selection no more. */
  readonly onDone: () => void;
};

/** Stands by a selection: five colours, note, ways to copy, and what can be done with the highlights there. */
export function SelectionBar({
  anchor,
  place,
  leavesOut,
  color,
  passage,
  onHighlight,
  onNote,
  onDone,
}: Props) {
  const t = useMessages();
  const fitting = passage.toFit(place);
  const merging = passage.toMerge(place);
  return (
    <Popover anchor={anchor} side="above" class="selection-bar" role="toolbar" label={t('selectionBar')}>
      {/* A press must not take the selection away. */}
      <div class="selection-bar__row" onPointerDown={(event) => event.preventDefault()} role="presentation">
        <ColorPicker action="highlightIn" current={color} onPick={onHighlight} />
        <IconButton icon="note" label={t('addNote')} showLabel onClick={onNote} />
        <Menu
          label={t('copyMenu')}
          icon="copy"
          items={[
            { label: t('copyText'), icon: 'copy', run: () => passage.copy(place) },
            { label: t('copyCited'), icon: 'note', run: () => passage.copyCited(place) },
            { label: t('copyLink'), icon: 'link', run: () => passage.copyLink(place) },
          ]}
        />
      </div>
      {(fitting || merging.length > 0) && (
        <div class="selection-bar__row" onPointerDown={(event) => event.preventDefault()} role="presentation">
          {fitting && (
            <button
              type="button"
              class="button"
              onClick={() => {
                passage.adjust(fitting.annotation.id, place);
                onDone();
              }}
            >
              {t('fitHere')}
            </button>
          )}
          {merging.length > 0 && (
            <button
              type="button"
              class="button"
              onClick={() => {
                passage.merge(merging);
                onDone();
              }}
            >
              {t('mergeHere', merging.length)}
            </button>
          )}
        </div>
      )}
      {leavesOut && <p>{t('selectionLeavesOut')}</p>}
      <span class="visually-hidden">{t('selectionKeys', COLORS.length)}</span>
    </Popover>
  );
}
