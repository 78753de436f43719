import { useState } from 'preact/hooks';
import type { ArticleSummary } from '../../lib/model/summary';
import { useToast } from '../hooks/use-toast';
import { Icon } from '../ui/Icon';
import { useMessages } from '../ui/messages';
import { Toast } from '../ui/Toast';
import { FirstSteps } from '../welcome/FirstSteps';
import { ArticleRow } from './ArticleRow';
import type { LibraryProps } from './library-props';
import { matches } from './matches';

/** All saved articles, newest first, with a filter; nothing is deleted for good here. */
export function LibraryApp({ articles, settingsUrl, binUrl, sampleUrl, transferUrl, actions }: LibraryProps) {
  const t = useMessages();
  const { toast, show, close } = useToast();
  const [filter, setFilter] = useState('');
  const found = articles?.filter((article) => matches(article, filter));
  const filtered = filter.trim() !== '';

  const attempt = async (act: () => Promise<void>, done: () => void) => {
    try {
      await act();
      done();
    } catch {
      const retry = { label: t('retry'), run: () => attempt(act, done) };
      show(t('storeFailed'), { tone: 'error', actions: [retry] });
    }
  };
  const restore = ({ id, meta }: ArticleSummary) =>
    attempt(
      () => actions.restore(id),
      () => show(t('articleRestored', meta.title)),
    );
  const remove = (article: ArticleSummary) =>
    attempt(
      () => actions.remove(article.id),
      () =>
        show(t('articleRemoved', article.meta.title), {
          actions: [{ label: t('undo'), run: () => restore(article) }],
        }),
    );

  return (
    <div class="library">
      <header class="library__head">
        <h1>{t('libraryTitle')}</h1>
        {articles && articles.length > 0 && (
          <search class="library__search">
            <Icon name="search" />
            <input
              type="search"
              aria-label={t('filterLabel')}
              placeholder={t('filterLabel')}
              value={filter}
              onInput={({ currentTarget }) => setFilter(currentTarget.value)}
            />
          </search>
        )}
        <a class="button button--labelled" href={binUrl}>
          <Icon name="delete" />
          <span>{t('binTitle')}</span>
        </a>
        <a class="button button--labelled" href={transferUrl}>
          <Icon name="export" />
          <span>{t('transferTitle')}</span>
        </a>
        <a class="button button--labelled" href={settingsUrl}>
          <Icon name="settings" />
          <span>{t('settingsTitle')}</span>
        </a>
      </header>
      <main class="library__main">
        {articles?.length === 0 && (
          <section class="library__empty">
            <h2>{t('emptyTitle')}</h2>
            <FirstSteps sampleUrl={sampleUrl} />
          </section>
        )}
        <p class={filtered ? 'library__found' : 'visually-hidden'} role="status">
          {filtered && found
            ? found.length > 0
              ? t('filterFound', found.length)
              : t('filterNone', filter.trim())
            : ''}
        </p>
        {filtered && found?.length === 0 && (
          <button type="button" class="button button--outlined" onClick={() => setFilter('')}>
            {t('filterClear')}
          </button>
        )}
        <ul class="rows" aria-busy={articles === undefined}>
          {found?.map((article) => (
            <ArticleRow
              key={article.id}
              article={article}
              url={actions.readerUrl(article.id)}
              onRemove={() => remove(article)}
            />
          ))}
        </ul>
      </main>
      <Toast toast={toast} closeLabel={t('toastClose')} onClose={close} />
    </div>
  );
}
