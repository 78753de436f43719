import { PartFailedContext } from '../hooks/on-demand';
import { useMessages } from '../ui/messages';
import { Toast } from '../ui/Toast';
import { ArticleHeader } from './ArticleHeader';
import { ColorMeaningsContext } from './color-names';
import { PrintNotes } from './PrintNotes';
import { ReaderPanel } from './ReaderPanel';
import { ReadingProgress } from './ReadingProgress';
import type { ReaderProps } from './reader-props';
import { TextTools } from './TextTools';
import { Toolbar } from './Toolbar';
import { useReading } from './use-reading';

/** The reading view of one article. All it shows comes in as props; all it changes goes out through `actions`. */
export const ReaderApp = (props: ReaderProps) => (
  <ColorMeaningsContext.Provider value={props.settings.colorMeanings}>
    <ReadingView {...props} />
  </ColorMeaningsContext.Provider>
);

function ReadingView(props: ReaderProps) {
  const { article, numbers, quotes, settings } = props;
  const t = useMessages();
  const reading = useReading(props);
  const { body, text, annotations, annotating, correcting, exporting, history, listening, panel } = reading;
  const layers = `${settings.showQuotes ? ' show-quotes' : ''}${settings.showNumbers ? ' show-numbers' : ''}`;

  return (
    <PartFailedContext.Provider value={reading.partFailed}>
      <div class={`reader reader--print-${reading.mode}${layers}${panel.isOpen ? ' reader--panel' : ''}`}>
        <a class="skip" href="#article">
          {t('skipToArticle')}
        </a>
        <Toolbar
          originalUrl={article.meta.url}
          originalPlace={reading.originalPlace}
          libraryUrl={props.libraryUrl}
          settingsUrl={props.settingsUrl}
          transferUrl={props.transferUrl}
          settings={settings}
          panelOpen={panel.isOpen}
          onSettings={annotating.changeSettings}
          onArticleNote={annotating.openArticleNote}
          onDownload={exporting.download}
          onCopy={exporting.copy}
          onPrint={reading.print}
          listening={listening.isOpen}
          onListen={listening.toggle}
          onKeys={reading.openKeys}
          onPanel={() => (panel.isOpen ? panel.close() : panel.open())}
        />
        <main class="reader__main" id="article" tabIndex={-1}>
          <ReadingProgress body={body} text={text} />
          {history.notice}
          <article class="article" lang="zh-CN">
            <ArticleHeader meta={article.meta} {...reading.length} originalPlace={reading.originalPlace} />
            <div ref={body}>{reading.shown}</div>
            <PrintNotes annotations={annotations} />
          </article>
          <p class="reader__missing">
            <button type="button" class="button" onClick={reading.openRemovals}>
              {t('removalsTitle')}
            </button>
            {history.button}
          </p>
          <TextTools
            selected={history.attaching ? null : reading.selected}
            hint={reading.selected ? { ...reading.hint, hint: null } : reading.hint}
            color={settings.color}
            annotations={annotations}
            knownTags={props.knownTags}
            annotating={annotating}
            passage={reading.passage}
            acts={correcting.acts}
            onOpen={reading.open}
          />
        </main>
        {panel.isOpen && !reading.panelReady && (
          <aside class="panel" id="panel" aria-busy="true" aria-label={t('panelLabel')} />
        )}
        {panel.isOpen && reading.panelReady && (
          <ReaderPanel
            panel={panel}
            text={text}
            outline={reading.outline}
            quotes={quotes}
            numbers={numbers}
            marksFailed={props.marksFailed === true}
            annotations={annotations}
            annotating={annotating}
            correcting={correcting}
            wordsAt={reading.passage.words}
            onJump={reading.jump}
            body={body}
            onGo={reading.goTo}
            onCopyTable={exporting.copyTable}
            onDownloadTable={exporting.downloadTable}
            orphans={history.orphans}
          />
        )}
        {history.overlays}
        {correcting.dialog}
        {listening.bar}
        {reading.lightbox}
        {reading.dialogs}
        <p class="visually-hidden" role="status">
          <span key={annotating.said.count}>{annotating.said.words}</span>
        </p>
        <Toast toast={reading.toast} closeLabel={t('toastClose')} onClose={reading.closeToast} />
      </div>
    </PartFailedContext.Provider>
  );
}
