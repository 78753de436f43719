import type { ArticleSummary } from '../../lib/model/summary';
import { publishedText } from '../../lib/view/published-text';
import { IconButton } from '../ui/IconButton';
import { useMessages } from '../ui/messages';
import { MatchedText } from './MatchedText';
import { RowTick } from './RowTick';

type Props = {
  readonly article: ArticleSummary;
  readonly url: string;
  readonly ticked: boolean;
  readonly onTick: (on: boolean, range: boolean) => void;
  readonly onRemove: () => void;
  /** Folded words that are marked. */
  readonly terms: readonly string[];
};

/** One saved article: what it is, how long, and what the user left in it. */
export function ArticleRow({ article, url, ticked, onTick, onRemove, terms }: Props) {
  const t = useMessages();
  const locale = t('localeTag');
  const { meta, highlights, notes, tags } = article;
  return (
    <div class={ticked ? 'row row--ticked' : 'row'}>
      <RowTick label={t('rowTick', meta.title)} ticked={ticked} onTick={onTick} />
      <div class="row__text">
        <h2 class="row__title" lang="zh-CN">
          <a href={url}>
            <MatchedText text={meta.title} terms={terms} />
          </a>
        </h2>
        <p class="row__facts">
          {meta.source && <span lang="zh-CN">{meta.source}</span>}
          {meta.published && (
            <time dateTime={meta.published}>{publishedText(meta.published.slice(0, 10), locale)}</time>
          )}
          {meta.section && meta.section.length > 0 && <span lang="zh-CN">{meta.section.at(-1)}</span>}
          <span>{article.characters === 0 ? t('rowNoText') : t('lengthCharacters', article.characters)}</span>
          {highlights > 0 && <span class="row__count">{t('rowHighlights', highlights)}</span>}
          {notes > 0 && <span class="row__count">{t('rowNotes', notes)}</span>}
          {tags.map((tag) => (
            <span key={tag}>#{tag}</span>
          ))}
        </p>
      </div>
      <IconButton icon="delete" label={t('rowRemove', meta.title)} onClick={onRemove} />
    </div>
  );
}
