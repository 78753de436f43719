import type { ArticleSummary } from '../../lib/model/summary';
import { publishedText } from '../../lib/view/published-text';
import { IconButton } from '../ui/IconButton';
import { useMessages } from '../ui/messages';

type Props = {
  readonly article: ArticleSummary;
  readonly url: string;
  readonly onRemove: () => void;
};

/** One saved article: what it is, how long, and what the user left in it. */
export function ArticleRow({ article, url, onRemove }: Props) {
  const t = useMessages();
  const locale = t('localeTag');
  const { meta, highlights, notes, tags } = article;
  return (
    <li class="row">
      <div class="row__text">
        <h2 class="row__title" lang="zh-CN">
          <a href={url}>{meta.title}</a>
        </h2>
        <p class="row__facts">
          {meta.source && <span lang="zh-CN">{meta.source}</span>}
          {meta.published && (
            <time dateTime={meta.published}>{publishedText(meta.published.slice(0, 10), locale)}</time>
          )}
          {meta.section && meta.section.length > 0 && <span lang="zh-CN">{meta.section.at(-1)}</span>}
          <span>{article.characters === 0 ? t('rowNoText') : t('lengthCharacters', article.characters)}</span>
        </p>
        {(highlights > 0 || notes > 0 || tags.length > 0) && (
          <p class="row__made">
            {highlights > 0 && <span class="row__count">{t('rowHighlights', highlights)}</span>}
            {notes > 0 && <span class="row__count">{t('rowNotes', notes)}</span>}
            {tags.map((tag) => (
              <span key={tag} class="row__tag">
                #{tag}
              </span>
            ))}
          </p>
        )}
      </div>
      <IconButton icon="delete" label={t('rowRemove', meta.title)} onClick={onRemove} />
    </li>
  );
}
