import { useMemo } from 'preact/hooks';
import type { ArticleMeta } from '../../lib/model/article';
import { publishedText } from '../../lib/view/published-text';
import { useMessages } from '../ui/messages';
import { OriginalLink } from './OriginalLink';

type Props = {
  readonly meta: ArticleMeta;
  readonly characters: number;
  /** To read it. */
  readonly minutes: number;
  /** The original page at the sentence that is topmost in sight. */
  readonly originalPlace: () => string;
};

/** What stands above the text: 栏目, 引题, 主题, 副题, then whose it is, and how long. */
export function ArticleHeader({ meta, characters, minutes, originalPlace }: Props) {
  const t = useMessages();
  const locale = t('localeTag');
  const published = useMemo(() => meta.published && publishedText(meta.published, locale), [meta, locale]);
  const credits = [
    meta.source && { name: t('metaSource'), value: meta.source },
    meta.byline && { name: t('metaByline'), value: meta.byline },
    meta.editor && { name: t('metaEditor'), value: meta.editor },
  ].filter((credit) => typeof credit === 'object');
  return (
    <header class="article__header">
      {meta.section && meta.section.length > 0 && <p class="article__section">{meta.section.join(' › ')}</p>}
      {meta.kicker && <p class="article__kicker">{meta.kicker}</p>}
      <h1 class="article__title">{meta.title}</h1>
      {meta.subtitle && <p class="article__subtitle">{meta.subtitle}</p>}
      {credits.length > 0 && (
        <dl class="article__credits">
          {credits.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      <p class="article__facts">
        {meta.published && <time dateTime={meta.published}>{published}</time>}
        <span>{t('lengthCharacters', characters)}</span>
        <span>{t('lengthMinutes', minutes)}</span>
        <OriginalLink url={meta.url} place={originalPlace}>
          {t('originalPage')}
        </OriginalLink>
      </p>
    </header>
  );
}
