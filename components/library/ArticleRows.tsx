import { useCallback } from 'preact/hooks';
import type { Excerpt } from '../../lib/model/excerpt';
import type { ArticleSummary } from '../../lib/model/summary';
import { useMessages } from '../ui/messages';
import { VirtualList } from '../ui/VirtualList';
import { ArticleRow } from './ArticleRow';
import type { RowsProps } from './rows-props';
import { useRows } from './use-rows';

/** Height of most rows, in pixels. */
const ESTIMATE = 96;
const idOf = ({ id }: ArticleSummary | Excerpt): string => id;

/** The articles found; those that come into sight are read then. */
export function ArticleRows({ ids, source, urls, chosen, words, terms, onRemove }: RowsProps) {
  const t = useMessages();
  const { rows, onShown: onRows } = useRows(ids, source.articles, idOf);
  const readExcerpts = useCallback((run: readonly string[]) => source.excerpts(run, words), [source, words]);
  const { rows: excerpts, onShown: onExcerpts } = useRows(ids, readExcerpts, idOf);
  const onShown = useCallback(
    (first: number, last: number) => {
      onRows(first, last);
      onExcerpts(first, last);
    },
    [onRows, onExcerpts],
  );
  return (
    <VirtualList label={t('viewArticles')} ids={ids} estimate={ESTIMATE} onShown={onShown}>
      {(id) => {
        const article = rows.get(id);
        const excerpt = excerpts.get(id);
        if (article === undefined || (terms.length > 0 && excerpt === undefined))
          return <div class="row row--awaited" />;
        return (
          <ArticleRow
            article={article}
            excerpt={terms.length > 0 ? excerpt : undefined}
            url={urls.reader(id)}
            terms={terms}
            ticked={chosen.ticked.has(id)}
            onTick={chosen.tick}
            onRemove={onRemove}
          />
        );
      }}
    </VirtualList>
  );
}
