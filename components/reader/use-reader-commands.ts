import type { RefObject } from 'preact';
import { COLORS } from '../../lib/model/annotation';
import type { Settings } from '../../lib/model/settings';
import { focusBlock, focusedBlock } from './focus-block';
import type { Annotating } from './use-annotating';
import type { Panel } from './use-panel';
import { useReaderKeys } from './use-reader-keys';
import { clearSelection, useTextInHand } from './use-text-in-hand';

type Reading = {
  readonly body: RefObject<HTMLElement | null>;
  readonly text: string;
  readonly settings: Settings;
  readonly annotating: Annotating;
  readonly panel: Panel;
  readonly hasSelection: boolean;
  readonly onKeys: () => void;
};

/** Binds every key of the reading view to what it does; KeysDialog lists the same keys. */
export function useReaderCommands({
  body,
  text,
  settings,
  annotating,
  panel,
  hasSelection,
  onKeys,
}: Reading) {
  const withText = useTextInHand(body, text);
  const highlightText = withText((span) => annotating.highlight(span, settings.color));
  const step = (by: 1 | -1) => () => body.current !== null && focusBlock(body.current, by);

  useReaderKeys({
    j: step(1),
    k: step(-1),
    h: highlightText,
    n: withText(annotating.addNote),
    Enter: (event) => event.target === (body.current && focusedBlock(body.current)) && highlightText(),
    ...Object.fromEntries(
      COLORS.map((color, index) => [`${index + 1}`, withText((span) => annotating.highlight(span, color))]),
    ),
    p: () => {
      if (panel.isOpen && panel.hasFocus()) panel.close();
      else panel.open();
      return true;
    },
    '?': () => {
      onKeys();
      return true;
    },
    Escape: () => {
      if (!hasSelection) return false;
      clearSelection();
      return true;
    },
    'Mod+z': () => {
      annotating.undo();
      return true;
    },
  });
}
