import type { Excerpt } from '../../lib/model/excerpt';
import type { ArticleSummary } from '../../lib/model/summary';
import type { SearchTerm } from '../../lib/text/search-units';
import { publishedText } from '../../lib/view/published-text';
import { IconButton } from '../ui/IconButton';
import { memo } from '../ui/memo';
import { useMessages } from '../ui/messages';
import { MatchedText } from './MatchedText';
import { RowTick } from './RowTick';
import type { RowsProps } from './rows-props';
import type { Chosen } from './use-chosen';

type Props = {
  readonly article: ArticleSummary;
  /** Where the words searched for stand in it. */
  readonly excerpt: Excerpt | undefined;
  readonly url: string;
  readonly ticked: boolean;
  readonly onTick: Chosen['tick'];
  readonly onRemove: RowsProps['onRemove'];
  /** Words that are marked. */
  readonly terms: readonly SearchTerm[];
};

/** One saved article: what it is, how long, and what the user left in it. */
export const ArticleRow = memo(({ article, excerpt, url, ticked, onTick, onRemove, terms }: Props) => {
  const t = useMessages();
  const locale = t('localeTag');
  const { id, meta, highlights, notes, tags } = article;
  return (
    <div class={ticked ? 'row row--ticked' : 'row'}>
      <RowTick
        label={t('rowTick', meta.title)}
        ticked={ticked}
        onTick={(on, range) => onTick(id, on, range)}
      />
      <div class="row__text">
        <h2 class="row__title" lang="zh-CN">
          <a href={url}>
            <MatchedText text={meta.title} terms={terms} />
          </a>
        </h2>
        {excerpt && excerpt.text !== '' && (
          <p class={`row__excerpt row__excerpt--${excerpt.place}`} lang="zh-CN">
            {excerpt.place === 'note' && <span class="row__place">{t('excerptNote')}</span>}
            <MatchedText text={excerpt.text} terms={terms} />
          </p>
        )}
        <p class="row__facts">
          {meta.source && (
            <span lang="zh-CN">
              <MatchedText text={meta.source} terms={terms} />
            </span>
          )}
          {meta.published && (
            <time dateTime={meta.published}>{publishedText(meta.published.slice(0, 10), locale)}</time>
          )}
          {meta.section && meta.section.length > 0 && <span lang="zh-CN">{meta.section.at(-1)}</span>}
          <span>{article.characters === 0 ? t('rowNoText') : t('lengthCharacters', article.characters)}</span>
          {highlights > 0 && <span class="row__count">{t('rowHighlights', highlights)}</span>}
          {notes > 0 && <span class="row__count">{t('rowNotes', notes)}</span>}
          {tags.map((tag) => (
            <span key={tag}>
              <MatchedText text={`#${tag}`} terms={terms} />
            </span>
          ))}
        </p>
      </div>
      <IconButton
        icon="delete"
        label={t('rowRemove', meta.title)}
        onClick={() => onRemove([id], t('articleRemoved', meta.title))}
      />
    </div>
  );
});
