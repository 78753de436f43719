import { COLORS, type Color } from '../../lib/model/annotation';
import { IconButton } from '../ui/IconButton';
import { useMessages } from '../ui/messages';
import { type Box, Popover } from '../ui/Popover';
import { ColorPicker } from './ColorPicker';

type Props = {
  readonly anchor: Box;
  readonly color: Color;
  readonly onHighlight: (color: Color) => void;
  readonly onNote: () => void;
  readonly onCopy: () => void;
};

/** Stands by a selection: five colours, note, copy. A press on it must not take the selection away. */
export function SelectionBar({ anchor, color, onHighlight, onNote, onCopy }: Props) {
  const t = useMessages();
  return (
    <Popover anchor={anchor} side="above" class="selection-bar" role="toolbar" label={t('selectionBar')}>
      <div class="selection-bar__row" onPointerDown={(event) => event.preventDefault()} role="presentation">
        <ColorPicker action="highlightIn" current={color} onPick={onHighlight} />
        <IconButton icon="note" label={t('addNote')} showLabel onClick={onNote} />
        <IconButton icon="copy" label={t('copyText')} onClick={onCopy} />
      </div>
      <span class="visually-hidden">{t('selectionKeys', COLORS.length)}</span>
    </Popover>
  );
}
