import { useMemo, useRef, useState } from 'preact/hooks';
import { plainText } from '../../lib/model/article';
import type { Span } from '../../lib/model/span';
import { textFragmentUrl } from '../../lib/text/text-fragment';
import { outlineOf } from '../../lib/view/outline';
import { PartFailedContext } from '../hooks/on-demand';
import { useAfterPaint } from '../hooks/use-after-paint';
import { useSelectionSpan } from '../hooks/use-selection-span';
import { useStableCallback } from '../hooks/use-stable-callback';
import { useToast } from '../hooks/use-toast';
import { useListening } from '../listening/use-listening';
import { useMessages } from '../ui/messages';
import { Toast } from '../ui/Toast';
import { ArticleBody } from './ArticleBody';
import { ArticleHeader } from './ArticleHeader';
import { ColorMeaningsContext } from './color-names';
import { jumpTo } from './jump-to';
import { MarkHint } from './MarkHint';
import { OpenEditor } from './OpenEditor';
import { PrintNotes } from './PrintNotes';
import { KeysDialog, RemovalsDialog } from './parts-on-demand';
import { ReaderPanel } from './ReaderPanel';
import { ReadingProgress } from './ReadingProgress';
import type { ReaderProps } from './reader-props';
import { SelectionBar } from './SelectionBar';
import { Toolbar } from './Toolbar';
import { topSentence } from './top-sentence';
import { useAnnotating } from './use-annotating';
import { useAnnotationClicks } from './use-annotation-clicks';
import { useCorrecting } from './use-correcting';
import { useGoal } from './use-goal';
import { useKeptFocus } from './use-kept-focus';
import { useLightbox } from './use-lightbox';
import { useMarkHint } from './use-mark-hint';
import { usePanel } from './use-panel';
import { usePassage } from './use-passage';
import { usePrint } from './use-print';
import { clearSelection, useReaderCommands } from './use-reader-commands';
import { useRememberedPlace } from './use-remembered-place';
import { useTextHistory } from './use-text-history';
import { useWaypoints } from './use-waypoints';

/** The reading view of one article. All it shows comes in as props; all it changes goes out through `actions`. */
export const ReaderApp = (props: ReaderProps) => (
  <ColorMeaningsContext.Provider value={props.settings.colorMeanings}>
    <ReadingView {...props} />
  </ColorMeaningsContext.Provider>
);

function ReadingView(props: ReaderProps) {
  const { article, numbers, quotes, settings, actions } = props;
  const t = useMessages();
  const body = useRef<HTMLDivElement>(null);
  const text = useMemo(() => plainText(article), [article]);
  const outline = useMemo(() => outlineOf(article), [article]);
  const annotations = useMemo(
    () => props.annotations.filter(({ annotation }) => !annotation.correction),
    [props.annotations],
  );

  const { toast, show, close: closeToast } = useToast();
  const annotating = useAnnotating(props, body, text, show);
  const correcting = useCorrecting(props, text, {
    highlight: (mark) => annotating.highlight(mark, settings.color),
    undo: annotating.undo,
    show,
  });
  const selected = useSelectionSpan(body, text);
  const { hint, close: closeHint } = useMarkHint(body, props, settings);
  const panel = usePanel(outline.length > 0 ? 'outline' : 'quotes');
  const [keysOpen, setKeysOpen] = useState(false);
  const [removalsOpen, setRemovalsOpen] = useState(false);

  const jump = (span: Span) => {
    panel.giveWay();
    if (body.current) jumpTo(body.current, span);
  };
  const open = (id: string, focus = true) => {
    const placed = annotations.find(({ annotation }) => annotation.id === id);
    if (placed) annotating.openNote(placed, focus);
  };
  useAnnotationClicks(body, open);
  const history = useTextHistory(props, {
    annotations,
    annotating,
    panel,
    selected: selected?.span ?? null,
    show,
    onJump: jump,
    onOpen: open,
  });
  // The text comes first: the panel keeps its place and is filled once the text is on the screen.
  const panelReady = useAfterPaint(true, props.sight === undefined) && props.analysed !== false;
  const { mode, print } = usePrint();
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
    annotating,
    passage,
    panel,
    onListen: listening.toggle,
    onGo: goTo,
    onKeys: () => setKeysOpen(true),
  });

  const exporting = (send: () => Promise<void>) => () => {
    send().catch(() => show(t('exportFailed'), { tone: 'error' }));
  };
  const partFailed = useStableCallback(() =>
    show(t('partFailed'), {
      tone: 'error',
      actions: [{ label: t('reload'), run: () => location.reload() }],
    }),
  );
  const shown = useMemo(
    () => (
      <ArticleBody
        article={article}
        sight={props.sight}
        numbers={numbers}
        quotes={quotes}
        annotations={annotations}
      />
    ),
    [article, props.sight, numbers, quotes, annotations],
  );
  const layers = `${settings.showQuotes ? ' show-quotes' : ''}${settings.showNumbers ? ' show-numbers' : ''}`;

  return (
    <PartFailedContext.Provider value={partFailed}>
      <div class={`reader reader--print-${mode}${layers}${panel.isOpen ? ' reader--panel' : ''}`}>
        <a class="skip" href="#article">
          {t('skipToArticle')}
        </a>
        <Toolbar
          originalUrl={article.meta.url}
          originalPlace={originalPlace}
          libraryUrl={props.libraryUrl}
          settingsUrl={props.settingsUrl}
          transferUrl={props.transferUrl}
          settings={settings}
          panelOpen={panel.isOpen}
          onSettings={annotating.changeSettings}
          onArticleNote={annotating.openArticleNote}
          onDownload={exporting(async () => actions.download(await actions.toMarkdown()))}
          onCopy={exporting(async () => annotating.copy(await actions.toMarkdown()))}
          onPrint={print}
          listening={listening.isOpen}
          onListen={listening.toggle}
          onKeys={() => setKeysOpen(true)}
          onPanel={() => (panel.isOpen ? panel.close() : panel.open())}
        />
        <main class="reader__main" id="article" tabIndex={-1}>
          <ReadingProgress body={body} text={text} />
          {history.notice}
          <article class="article" lang="zh-CN">
            <ArticleHeader article={article} originalPlace={originalPlace} />
            <div ref={body}>{shown}</div>
            <PrintNotes annotations={annotations} />
          </article>
          <p class="reader__missing">
            <button type="button" class="button" onClick={() => setRemovalsOpen(true)}>
              {t('removalsTitle')}
            </button>
            {history.button}
          </p>
          {selected && !annotating.editor && !history.isAttaching && (
            <SelectionBar
              anchor={selected.box}
              span={selected.span}
              color={settings.color}
              passage={passage}
              onDone={clearSelection}
              onHighlight={(color) => {
                annotating.highlight(selected.span, color);
                clearSelection();
              }}
              onNote={() => {
                annotating.addNote(selected.span);
                clearSelection();
              }}
            />
          )}
          {hint && !selected && !annotating.editor && (
            <MarkHint anchor={hint.anchor} marks={hint.marks} acts={correcting.acts} onDone={closeHint} />
          )}
          <OpenEditor
            annotating={annotating}
            annotations={annotations}
            knownTags={props.knownTags}
            onOther={open}
          />
        </main>
        {panel.isOpen && !panelReady && (
          <aside class="panel" id="panel" aria-busy="true" aria-label={t('panelLabel')} />
        )}
        {panel.isOpen && panelReady && (
          <ReaderPanel
            panel={panel}
            text={text}
            outline={outline}
            quotes={quotes}
            numbers={numbers}
            annotations={annotations}
            annotating={annotating}
            correcting={correcting}
            onJump={jump}
            body={body}
            onGo={goTo}
            onCopyTable={(table) => exporting(async () => annotating.copy(await actions.toTable(table)))()}
            onDownloadTable={(table) => exporting(() => actions.downloadTable(table))()}
            orphans={history.orphans}
          />
        )}
        {history.overlays}
        {correcting.dialog}
        {listening.bar}
        {lightbox}
        {keysOpen && (
          <KeysDialog
            settings={settings}
            onChange={annotating.changeSettings}
            onClose={() => setKeysOpen(false)}
          />
        )}
        {removalsOpen && (
          <RemovalsDialog
            removals={props.removals}
            onBringBack={(removal) => {
              setRemovalsOpen(false);
              annotating.bringBack(removal);
            }}
            onClose={() => setRemovalsOpen(false)}
          />
        )}
        <p class="visually-hidden" role="status">
          <span key={annotating.said.count}>{annotating.said.words}</span>
        </p>
        <Toast toast={toast} closeLabel={t('toastClose')} onClose={closeToast} />
      </div>
    </PartFailedContext.Provider>
  );
}
