import type { PlacedAnnotation } from '../../lib/model/annotation';
import type { NumberMark, QuoteMark } from '../../lib/model/marks';
import type { Span } from '../../lib/model/span';
import type { OutlineEntry } from '../../lib/view/outline';
import { FigureList } from './FigureList';
import { NoteList } from './NoteList';
import { OutlineList } from './OutlineList';
import { QuoteList } from './QuoteList';
import { SidePanel } from './SidePanel';
import type { Annotating } from './use-annotating';
import type { Panel } from './use-panel';

type Props = {
  readonly panel: Panel;
  readonly text: string;
  readonly outline: readonly OutlineEntry[];
  readonly quotes: readonly QuoteMark[];
  readonly numbers: readonly NumberMark[];
  readonly annotations: readonly PlacedAnnotation[];
  readonly annotating: Annotating;
  readonly onJump: (span: Span) => void;
};

/** What stands beside the text: outline, statements, figures and notes, one tab each. */
export function ReaderPanel({
  panel,
  text,
  outline,
  quotes,
  numbers,
  annotations,
  annotating,
  onJump,
}: Props) {
  return (
    <SidePanel
      current={panel.tab}
      counts={{
        outline: outline.length,
        quotes: quotes.length,
        numbers: numbers.length,
        notes: annotations.length,
      }}
      onTab={panel.setTab}
      onClose={panel.close}
      element={panel.element}
    >
      {panel.tab === 'outline' && <OutlineList entries={outline} onJump={onJump} />}
      {panel.tab === 'quotes' && <QuoteList text={text} quotes={quotes} onJump={onJump} />}
      {panel.tab === 'numbers' && <FigureList numbers={numbers} onJump={onJump} />}
      {panel.tab === 'notes' && (
        <NoteList
          annotations={annotations}
          onArticleNote={annotating.openArticleNote}
          onOpen={(placed) => {
            if (placed.anchor) onJump(placed.anchor);
            annotating.openNote(placed, true);
          }}
        />
      )}
    </SidePanel>
  );
}
