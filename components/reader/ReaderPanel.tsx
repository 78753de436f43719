import type { ComponentChildren, RefObject } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Place, PlacedAnnotation } from '../../lib/model/annotation';
import type { NumberMark, QuoteMark } from '../../lib/model/marks';
import type { Span } from '../../lib/model/span';
import type { OutlineEntry } from '../../lib/view/outline';
import { useStableCallback } from '../hooks/use-stable-callback';
import { useMessages } from '../ui/messages';
import { CorrectionList, layerOf } from './CorrectionList';
import { FigureList } from './FigureList';
import type { MarkLayer } from './marks-at';
import { NoteList } from './NoteList';
import { OutlineList } from './OutlineList';
import { QuoteList } from './QuoteList';
import type { MarkTable } from './reader-props';
import { type PanelTab, SidePanel } from './SidePanel';
import { TableButtons } from './TableButtons';
import type { Annotating } from './use-annotating';
import type { Correcting } from './use-correcting';
import type { Panel } from './use-panel';
import type { ToWaypoint } from './use-waypoints';
import { WaypointButtons } from './WaypointButtons';

type Props = {
  readonly panel: Panel;
  readonly text: string;
  readonly outline: readonly OutlineEntry[];
  readonly quotes: readonly QuoteMark[];
  readonly numbers: readonly NumberMark[];
  readonly marksFailed: boolean;
  readonly annotations: readonly PlacedAnnotation[];
  readonly annotating: Annotating;
  readonly correcting: Correcting;
  readonly onJump: (span: Span, layer?: MarkLayer) => void;
  /** The words that stand at a place now. */
  readonly wordsAt: (place: Place) => string;
  readonly body: RefObject<HTMLElement | null>;
  readonly onGo: ToWaypoint;
  readonly onCopyTable: (table: MarkTable) => void;
  readonly onDownloadTable: (table: MarkTable) => void;
  /** What is said of the annotations that have lost their place. */
  readonly orphans: ComponentChildren;
};

const NONE: readonly never[] = [];

/** The layer that a tab lists. */
const LAYERS: Readonly<Partial<Record<PanelTab, MarkLayer>>> = {
  quotes: 'quote',
  numbers: 'number',
};

/** What stands beside the text: outline, statements, figures and notes, one tab each. */
export function ReaderPanel({
  panel,
  text,
  outline,
  quotes,
  numbers,
  marksFailed,
  annotations,
  annotating,
  correcting,
  wordsAt,
  onJump,
  body,
  onGo,
  onCopyTable,
  onDownloadTable,
  orphans,
}: Props) {
  const t = useMessages();
  const jump = useStableCallback(onJump);
  const wordsNow = useStableCallback(wordsAt);
  const open = useStableCallback((placed: PlacedAnnotation) => {
    if (placed.anchor) onJump(placed.anchor);
    annotating.openNote(placed, true);
  });
  const noteOnArticle = useStableCallback(annotating.openArticleNote);
  const { acts } = correcting;
  // Hundreds of entries: drawn again only when what they show has changed.
  const listed = panel.tab === 'notes' ? annotations : NONE;
  const shown = useMemo(() => {
    if (marksFailed && LAYERS[panel.tab]) return <p class="panel__empty">{t('marksNotFound')}</p>;
    switch (panel.tab) {
      case 'outline':
        return <OutlineList entries={outline} body={body} onJump={jump} />;
      case 'quotes':
        return <QuoteList text={text} quotes={quotes} acts={acts} onJump={jump} />;
      case 'numbers':
        return <FigureList text={text} numbers={numbers} acts={acts} onJump={jump} />;
      case 'notes':
        return (
          <NoteList annotations={listed} wordsAt={wordsNow} onArticleNote={noteOnArticle} onOpen={open} />
        );
    }
  }, [
    panel.tab,
    text,
    outline,
    quotes,
    numbers,
    marksFailed,
    listed,
    acts,
    body,
    jump,
    open,
    noteOnArticle,
    wordsNow,
    t,
  ]);
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
      {panel.tab === 'quotes' && quotes.length > 0 && <WaypointButtons kind="statement" onGo={onGo} />}
      {panel.tab === 'numbers' && numbers.length > 0 && <WaypointButtons kind="figure" onGo={onGo} />}
      {panel.tab === 'notes' && annotations.length > 0 && <WaypointButtons kind="note" onGo={onGo} />}
      {shown}
      {panel.tab === 'quotes' && quotes.length > 0 && (
        <TableButtons
          onCopy={() => onCopyTable('statements')}
          onDownload={() => onDownloadTable('statements')}
        />
      )}
      {panel.tab === 'numbers' && numbers.length > 0 && (
        <TableButtons onCopy={() => onCopyTable('figures')} onDownload={() => onDownloadTable('figures')} />
      )}
      {panel.tab === 'notes' && orphans}
      {(panel.tab === 'quotes' || panel.tab === 'numbers') && (
        <CorrectionList
          corrections={correcting.corrections.filter(
            ({ annotation }) => layerOf(annotation.correction) === LAYERS[panel.tab],
          )}
          onJump={jump}
          onWithdraw={correcting.withdraw}
        />
      )}
    </SidePanel>
  );
}
