import type { Figure } from '../../lib/model/across-articles';
import { publishedText } from '../../lib/view/published-text';
import { useMessages } from '../ui/messages';

/** A figure in its sentence, which leads to its place in the article. */
export function FigureRow({ figure, url }: { readonly figure: Figure; readonly url: string }) {
  const t = useMessages();
  const { sentence, at, raw, article } = figure;
  const { published, title } = article;
  return (
    <div class="row">
      <div class="row__text">
        <p class="row__sentence" lang="zh-CN">
          <a href={url}>
            {sentence.slice(0, at)}
            <strong class="row__figure">{sentence.slice(at, at + raw.length)}</strong>
            {sentence.slice(at + raw.length)}
          </a>
        </p>
        <p class="row__facts">
          {published && (
            <time dateTime={published}>{publishedText(published.slice(0, 10), t('localeTag'))}</time>
          )}
          <span lang="zh-CN">{title}</span>
        </p>
      </div>
    </div>
  );
}
