import type { Place, PlacedAnnotation } from '../../lib/model/annotation';
import type { Span } from '../../lib/model/span';
import type { ShowToast } from '../hooks/use-toast';
import { useMessages } from '../ui/messages';
import { AttachBar } from './AttachBar';
import { OrphanList } from './OrphanList';
import { ChangesDialog } from './parts-on-demand';
import type { ReaderProps } from './reader-props';
import type { Annotating } from './use-annotating';
import { useAttaching } from './use-attaching';
import { useEarlierChange } from './use-earlier-change';
import type { Panel } from './use-panel';
import { useVersions } from './use-versions';
import { VersionsNotice } from './VersionsNotice';

type Reading = {
  /** Without the corrections of the analysis. */
  readonly annotations: readonly PlacedAnnotation[];
  readonly annotating: Annotating;
  readonly panel: Panel;
  readonly selected: Place | null;
  readonly show: ShowToast;
  readonly onJump: (span: Span) => void;
  readonly onOpen: (id: string) => void;
};

/** All that the reading view shows of the earlier texts of an article, and of the annotations that lost their place in them. */
export function useTextHistory(props: ReaderProps, reading: Reading) {
  const { annotations, annotating, panel, selected, show, onJump, onOpen } = reading;
  const { article } = props;
  const t = useMessages();
  const versions = useVersions(props);
  const attaching = useAttaching(props.actions, show, annotating.undo);
  useEarlierChange(props.earlierChange, annotating.undo, show);
  const url = (revisionId: string | null) => props.versions?.url(revisionId) ?? '';
  const { latest, shown, seen } = versions;
  const isLatest = shown === latest;
  const unplaced = annotations.filter(
    ({ annotation, anchor }) => annotation.selector !== null && !anchor && !annotation.keptUnplaced,
  );
  return {
    /** While a new place is being looked for, a selection is for that. */
    attaching: attaching.orphan && attaching,
    notice: (
      <VersionsNotice
        versions={versions}
        url={url}
        orphans={unplaced.length}
        onOrphans={() => {
          panel.setTab('notes');
          panel.open();
        }}
        onAcknowledge={annotating.acknowledge}
      />
    ),
    button: versions.earlier.length > 0 && (
      <button type="button" class="button" onClick={versions.open}>
        {t('changesTitle')}
      </button>
    ),
    orphans: (
      <OrphanList
        annotations={annotations}
        onAttach={(annotation) => {
          panel.giveWay();
          attaching.begin(annotation);
        }}
        onKeep={attaching.keep}
        onOpen={onOpen}
        madeOnUrl={({ revisionId }) => (revisionId === article.revisionId ? undefined : url(revisionId))}
      />
    ),
    overlays: (
      <>
        <AttachBar attaching={attaching} selected={selected} />
        {versions.isOpen && latest && (
          <ChangesDialog
            latest={latest}
            earlier={versions.earlier}
            from={isLatest ? (seen?.id ?? '') : article.revisionId}
            revisionUrl={url}
            onJump={
              isLatest
                ? (span) => {
                    versions.close();
                    onJump(span);
                  }
                : undefined
            }
            onClose={versions.close}
          />
        )}
      </>
    ),
  };
}
