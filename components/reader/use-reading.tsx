import { useEffect, useMemo, useRef } from 'preact/hooks';
import { plainText } from '../../lib/model/article';
import type { Span } from '../../lib/model/span';
import { textFragmentUrl } from '../../lib/text/text-fragment';
import { countCharacters } from '../../lib/text/white-space';
import { outlineOf } from '../../lib/view/outline';
import { readingMinutes } from '../../lib/view/reading-time';
import { useAfterPaint } from '../hooks/use-after-paint';
import { useFreeSelection } from '../hooks/use-free-selection';
import { useSelectionSpan } from '../hooks/use-selection-span';
import { useStableCallback } from '../hooks/use-stable-callback';
import { useToast } from '../hooks/use-toast';
import { useListening } from '../listening/use-listening';
import { useMessages } from '../ui/messages';
import { ArticleBody } from './ArticleBody';
import { jumpTo } from './jump-to';
import { type MarkLayer, marksBy, shownMarks } from './marks-at';
import { Picture } from './Picture';
import type { ReaderProps } from './reader-props';
import { topSentence } from './top-sentence';
import { useAnnotating } from './use-annotating';
import { useAnnotationClicks } from './use-annotation-clicks';
import { useCorrecting } from './use-correcting';
import { useDialogs } from './use-dialogs';
import { useExporting } from './use-exporting';
import { useGoal } from './use-goal';
import { useKeptFocus } from './use-kept-focus';
import { useLightbox } from './use-lightbox';
import { useMarkHint } from './use-mark-hint';
import { useMarkStops } from './use-mark-stops';
import { usePanel } from './use-panel';
import { usePassage } from './use-passage';
import { usePrint } from './use-print';
import { useReaderCommands } from './use-reader-commands';
import { useRememberedPlace } from './use-remembered-place';
import { useRunningHead } from './use-running-head';
import { useTextHistory } from './use-text-history';
import { useWaypoints } from './use-waypoints';

/** All that the reading view of an article remembers and does; `ReaderApp` draws it. */
export function useReading(props: ReaderProps) {
  const { article, numbers, quotes, settings, actions } = props;
  const t = useMessages();
  const body = useRef<HTMLDivElement>(null);
  const text = useMemo(() => plainText(article), [article]);
  const length = useMemo(
    () => ({ characters: countCharacters(text), minutes: readingMinutes(text) }),
    [text],
  );
  const outline = useMemo(() => outlineOf(article), [article]);
  const annotations = useMemo(
    () => props.annotations.filter(({ annotation }) => !annotation.correction),
    [props.annotations],
  );

  const { toast, show, close: closeToast } = useToast();
  const annotating = useAnnotating(props, body, text, show);
  const correcting = useCorrecting(props, text, {
    highlight: (mark) => annotating.highlight(mark, settings.color),
    open: (placed) => annotating.openNote(placed, true),
    undo: annotating.undo,
    show,
  });
  const selected = useSelectionSpan(body, text);
  useFreeSelection(body);
  const marksAt = useMemo(() => marksBy({ numbers, quotes }), [numbers, quotes]);
  const hint = useMarkHint(body, marksAt, shownMarks(settings));
  useMarkStops(body, shownMarks(settings));
  const panel = usePanel(outline.length > 0 ? 'outline' : 'quotes');
  const { openKeys, openRemovals, dialogs } = useDialogs(props, annotating);
  const exporting = useExporting(actions, annotating.copy, show);

  const jump = (span: Span, layer?: MarkLayer) => {
    panel.giveWay();
    if (body.current) jumpTo(body.current, span, layer);
  };
  const open = (id: string, focus = true) => {
    const placed = annotations.find(({ annotation }) => annotation.id === id);
    if (placed) annotating.openNote(placed, focus);
  };
  useAnnotationClicks(body, {
    onOpen: open,
    onPicture: (block) => {
      const place = { kind: 'picture', block } as const;
      if (history.attaching) history.attaching.attach(place);
      else annotating.addNote(place);
    },
  });
  const history = useTextHistory(props, {
    annotations,
    annotating,
    panel,
    selected: selected?.place ?? null,
    show,
    onJump: jump,
    onOpen: open,
  });
  // The text comes first: the panel keeps its place and is filled once the text is on the screen.
  const panelReady = useAfterPaint(true, props.sight === undefined) && props.analysed !== false;
  const { mode, print } = usePrint();
  useRunningHead(article.meta);
  useKeptFocus(body);
  useGoal(body, props.goal);
  useRememberedPlace(body, text, props.startAt, (sentence) => actions.remember('read', sentence));
  const goTo = useWaypoints(body, numbers, quotes, annotations, jump);
  const listening = useListening(
    {
      article,
      text,
      body,
      settings,
      heardAt: props.heardAt ?? null,
      onHeard: (sentence) => actions.remember('heard', sentence),
      onSettings: annotating.changeSettings,
    },
    () => show(t('listenFailed'), { tone: 'error' }),
  );
  const passage = usePassage(props, text, annotations, annotating, show);
  const lightbox = useLightbox(body, article);
  const originalPlace = () =>
    textFragmentUrl(
      article.meta.url,
      text,
      (body.current && topSentence(body.current, text)) ?? { start: 0, end: 0 },
    );

  useReaderCommands({
    body,
    text,
    settings,
    annotations,
    marksAt,
    annotating,
    passage,
    panel,
    attaching: history.attaching,
    onListen: listening.toggle,
    onGo: goTo,
    onKeys: openKeys,
  });

  const sayFailed = (what: 'partFailed' | 'marksNotFound') =>
    show(t(what), {
      tone: 'error',
      actions: [{ label: t('reload'), run: () => location.reload() }],
    });
  const partFailed = useStableCallback(() => sayFailed('partFailed'));
  const marksFailed = useStableCallback(() => sayFailed('marksNotFound'));
  useEffect(() => {
    if (props.marksFailed) marksFailed();
  }, [props.marksFailed, marksFailed]);
  const shown = useMemo(
    () => (
      <ArticleBody
        article={article}
        sight={props.sight}
        numbers={numbers}
        quotes={quotes}
        annotations={annotations}
        picture={Picture}
      />
    ),
    [article, props.sight, numbers, quotes, annotations],
  );

  return {
    body,
    text,
    length,
    outline,
    annotations,
    toast,
    closeToast,
    annotating,
    correcting,
    selected,
    hint,
    panel,
    panelReady,
    dialogs,
    openKeys,
    openRemovals,
    exporting,
    jump,
    open,
    history,
    mode,
    print,
    goTo,
    listening,
    passage,
    lightbox,
    originalPlace,
    partFailed,
    shown,
  };
}
