import { useMemo, useRef, useState } from 'preact/hooks';
import { COLORS } from '../../lib/model/annotation';
import { plainText } from '../../lib/model/article';
import { intersection, type Span } from '../../lib/model/span';
import { outlineOf } from '../../lib/view/outline';
import { useSelectionSpan } from '../hooks/use-selection-span';
import { useToast } from '../hooks/use-toast';
import { useMessages } from '../ui/messages';
import { Toast } from '../ui/Toast';
import { AnnotationEditor } from './AnnotationEditor';
import { ArticleBody } from './ArticleBody';
import { ArticleHeader } from './ArticleHeader';
import { FigureList } from './FigureList';
import { focusBlock, focusedBlock } from './focus-block';
import { jumpTo } from './jump-to';
import { KeysDialog } from './KeysDialog';
import { MarkHint } from './MarkHint';
import { NoteList } from './NoteList';
import { OutlineList } from './OutlineList';
import { QuoteList } from './QuoteList';
import { RemovalsDialog } from './RemovalsDialog';
import type { ReaderProps } from './reader-props';
import { SelectionBar } from './SelectionBar';
import { SidePanel } from './SidePanel';
import { Toolbar } from './Toolbar';
import { useAnnotating } from './use-annotating';
import { useAnnotationClicks } from './use-annotation-clicks';
import { useMarkHint } from './use-mark-hint';
import { usePanel } from './use-panel';
import { useReaderKeys } from './use-reader-keys';
import { clearSelection, useTextInHand } from './use-text-in-hand';

/** The reading view of one article. All it shows comes in as props; all it changes goes out through `actions`. */
export function ReaderApp(props: ReaderProps) {
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
      setKeysOpen(true);
      return true;
    },
    Escape: () => {
      if (!selected) return false;
      clearSelection();
      return true;
    },
    'Mod+z': () => {
      annotating.undo();
      return true;
    },
  });

  const exportNotes = (send: (markdown: string) => void) => () => {
    try {
      send(actions.toMarkdown());
    } catch {
      show(t('exportFailed'), { tone: 'error' });
    }
  };
  const { editor } = annotating;
  const overlapping = annotations.filter(
    ({ annotation, anchor }) =>
      editor?.span &&
      anchor &&
      annotation.id !== annotating.idOf(editor) &&
      intersection(anchor, editor.span),
  );
  const shown = useMemo(
    () => <ArticleBody article={article} numbers={numbers} quotes={quotes} annotations={annotations} />,
    [article, numbers, quotes, annotations],
  );
  const layers = `${settings.showQuotes ? ' show-quotes' : ''}${settings.showNumbers ? ' show-numbers' : ''}`;

  return (
    <div class={`reader${layers}${panel.isOpen ? ' reader--panel' : ''}`}>
      <a class="skip" href="#article">
        {t('skipToArticle')}
      </a>
      <Toolbar
        originalUrl={article.meta.url}
        libraryUrl={props.libraryUrl}
        settings={settings}
        panelOpen={panel.isOpen}
        onSettings={annotating.changeSettings}
        onArticleNote={annotating.openArticleNote}
        onDownload={exportNotes(actions.download)}
        onCopy={exportNotes(annotating.copy)}
        onKeys={() => setKeysOpen(true)}
        onPanel={() => (panel.isOpen ? panel.close() : panel.open())}
      />
      <main class="reader__main" id="article" tabIndex={-1}>
        {props.captured === 'changed' && <p class="reader__captured">{t('capturedChanged')}</p>}
        <article class="article" lang="zh-CN">
          <ArticleHeader article={article} />
          <div ref={body}>{shown}</div>
        </article>
        <p class="reader__missing">
          <button type="button" class="button" onClick={() => setRemovalsOpen(true)}>
            {t('removalsTitle')}
          </button>
        </p>
        {selected && !editor && (
          <SelectionBar
            anchor={selected.box}
            color={settings.color}
            onHighlight={(color) => {
              annotating.highlight(selected.span, color);
              clearSelection();
            }}
            onNote={() => {
              annotating.addNote(selected.span);
              clearSelection();
            }}
            onCopy={() => annotating.copy(text.slice(selected.span.start, selected.span.end))}
          />
        )}
        {hint && !selected && !editor && (
          <MarkHint
            anchor={hint.anchor}
            marks={hint.marks}
            onHighlight={({ mark: hinted }) => {
              annotating.highlight(hinted, settings.color);
              closeHint();
            }}
          />
        )}
        {editor && (
          <AnnotationEditor
            key={editor.key}
            target={editor}
            knownTags={props.knownTags}
            onStore={(draft) => annotating.store(editor, draft)}
            onLost={(draft) => annotating.lost(editor, draft)}
            onRemove={() => {
              const id = annotating.idOf(editor);
              if (id !== null) annotating.remove(id);
            }}
            onCopy={annotating.copy}
            onClose={annotating.closeEditor}
            others={overlapping.map(({ annotation }) => ({
              id: annotation.id,
              text: annotation.note || (annotation.selector?.quote.exact ?? ''),
            }))}
            onOther={open}
          />
        )}
      </main>
      {panel.isOpen && (
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
          {panel.tab === 'outline' && <OutlineList entries={outline} onJump={jump} />}
          {panel.tab === 'quotes' && <QuoteList text={text} quotes={quotes} onJump={jump} />}
          {panel.tab === 'numbers' && <FigureList numbers={numbers} onJump={jump} />}
          {panel.tab === 'notes' && (
            <NoteList
              annotations={annotations}
              onArticleNote={annotating.openArticleNote}
              onOpen={(placed) => {
                if (placed.anchor) jump(placed.anchor);
                annotating.openNote(placed, true);
              }}
            />
          )}
        </SidePanel>
      )}
      {keysOpen && <KeysDialog onClose={() => setKeysOpen(false)} />}
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
        {annotating.said}
      </p>
      <Toast toast={toast} closeLabel={t('toastClose')} onClose={closeToast} />
    </div>
  );
}
