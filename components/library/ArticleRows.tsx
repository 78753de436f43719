import type { ArticleSummary } from '../../lib/model/summary';
import { useMessages } from '../ui/messages';
import { VirtualList } from '../ui/VirtualList';
import { ArticleRow } from './ArticleRow';
import type { RowsProps } from './rows-props';
import { useRows } from './use-rows';

/** Height of most rows, in pixels. */
const ESTIMATE = 96;
const idOf = ({ id }: ArticleSummary): string => id;

/** The articles found; those that come into sight are read then. */
export function ArticleRows({ ids, source, urls, chosen, terms, onRemove }: RowsProps) {
  const t = useMessages();
  const { rows, onShown } = useRows(ids, source.articles, idOf);
  return (
    <VirtualList label={t('viewArticles')} ids={ids} estimate={ESTIMATE} onShown={onShown}>
      {(id) => {
        const article = rows.get(id);
        if (article === undefined) return <div class="row row--awaited" />;
        return (
          <ArticleRow
            article={article}
            url={urls.reader(id)}
            terms={terms}
            ticked={chosen.ticked.has(id)}
            onTick={(on, range) => chosen.tick(id, on, range)}
            onRemove={() => onRemove([id], t('articleRemoved', article.meta.title))}
          />
        );
      }}
    </VirtualList>
  );
}
