import { useState } from 'preact/hooks';
import { DAYS_IN_BIN } from '../../lib/model/bin';
import type { ArticleSummary } from '../../lib/model/summary';
import { useToast } from '../hooks/use-toast';
import { useWatched } from '../hooks/use-watched';
import { useTargetWords } from '../reader/target-words';
import { Icon } from '../ui/Icon';
import { useMessages } from '../ui/messages';
import { notStored } from '../ui/not-stored';
import { Toast } from '../ui/Toast';
import { BinEntry } from './BinEntry';
import type { BinProps } from './bin-props';
import { EraseDialog, type Erasing } from './EraseDialog';

/** How many of each are drawn at first, and more with each press: whole libraries may lie in the bin. */
const SHOWN = 100;

/** What was deleted in the last 30 days: articles and single notes, each with its way back and its way out for good. */
export function BinApp({ contents: watch, now, libraryUrl, actions }: BinProps) {
  const t = useMessages();
  const { words: wordsOf } = useTargetWords();
  const { value: contents } = useWatched(watch);
  const { toast, show, close } = useToast();
  const [most, setMost] = useState(SHOWN);
  const [erasing, setErasing] = useState<Erasing | null>(null);
  const attempt = async (act: () => Promise<void>, done: string) => {
    try {
      await act();
      show(done);
    } catch (error) {
      show(t(notStored(error)), {
        tone: 'error',
        actions: [{ label: t('retry'), run: () => attempt(act, done) }],
      });
    }
  };
  const { articles = [], notes = [] } = contents ?? {};
  const hidden = Math.max(0, articles.length - most) + Math.max(0, notes.length - most);
  const ids = [...articles.map(({ id }) => id), ...notes.map(({ annotation }) => annotation.id)];

  return (
    <div class="library">
      <header class="library__head">
        <div class="library__top">
          <h1>{t('binTitle')}</h1>
          <a class="button button--labelled" href={libraryUrl}>
            <Icon name="back" />
            <span>{t('libraryTitle')}</span>
          </a>
        </div>
      </header>
      <main class="library__main" aria-busy={contents === undefined}>
        <p class="bin__hint">{contents && t(ids.length === 0 ? 'binEmpty' : 'binHint', DAYS_IN_BIN)}</p>
        {ids.length > 0 && (
          <p class="bin__ways">
            <button
              type="button"
              class="button button--outlined"
              onClick={() => attempt(actions.restoreAll, t('binAllRestored'))}
            >
              {t('binRestoreAll')}
            </button>
            <button
              type="button"
              class="button button--outlined"
              onClick={() =>
                setErasing({
                  ids,
                  what: t('binEverything', articles.length, notes.length),
                  withNotes: articles.some(hasNotes),
                })
              }
            >
              {t('binEraseAll')}
            </button>
          </p>
        )}
        {articles.length > 0 && <h2 class="bin__head">{t('binArticles')}</h2>}
        <ul class="rows">
          {articles.slice(0, most).map((article) => {
            const { id, meta, highlights, notes: count, deletedAt } = article;
            return (
              <BinEntry
                key={id}
                title={meta.title}
                facts={[t('rowHighlights', highlights), t('rowNotes', count)]}
                deletedAt={deletedAt ?? ''}
                now={now}
                onRestore={() => attempt(() => actions.restoreArticle(id), t('articleRestored', meta.title))}
                onErase={() =>
                  setErasing({
                    ids: [id],
                    what: t('binOneArticle', meta.title),
                    withNotes: hasNotes(article),
                  })
                }
              />
            );
          })}
        </ul>
        {notes.length > 0 && <h2 class="bin__head">{t('binNotes')}</h2>}
        <ul class="rows">
          {notes.slice(0, most).map(({ annotation, articleTitle }) => {
            const words = wordsOf(annotation);
            return (
              <BinEntry
                key={annotation.id}
                title={words}
                note={annotation.note}
                facts={[articleTitle, ...annotation.tags.map((tag) => `#${tag}`)]}
                deletedAt={annotation.deletedAt ?? ''}
                now={now}
                onRestore={() => attempt(() => actions.restoreNote(annotation.id), t('binNoteRestored'))}
                onErase={() =>
                  setErasing({ ids: [annotation.id], what: t('binOneNote', words), withNotes: false })
                }
              />
            );
          })}
        </ul>
        {hidden > 0 && (
          <button type="button" class="button button--outlined" onClick={() => setMost(most + SHOWN)}>
            {t('binMore', hidden)}
          </button>
        )}
      </main>
      {erasing && (
        <EraseDialog
          erasing={erasing}
          onErase={() => {
            setErasing(null);
            attempt(() => actions.erase(erasing.ids), t('binErased'));
          }}
          onClose={() => setErasing(null)}
        />
      )}
      <Toast toast={toast} closeLabel={t('toastClose')} onClose={close} />
    </div>
  );
}

const hasNotes = ({ highlights, notes }: ArticleSummary): boolean => highlights + notes > 0;
