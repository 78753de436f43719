import type { FirstLook as Look } from '../../lib/model/first-look';
import { ArticleBody } from './ArticleBody';
import { ArticleHeader } from './ArticleHeader';
import { PicturePlace } from './PicturePlace';

const NONE: readonly never[] = [];

/**
 * The first screen of an article as the reading view shows it, without anything to work with: it is on the screen while the rest
 * is loaded, and every line keeps its place when that takes over. Pictures wait until then, behind a place of their size.
 */
export function FirstLook({ look }: { readonly look: Look }) {
  const layers = `${look.showQuotes ? ' show-quotes' : ''}${look.showNumbers ? ' show-numbers' : ''}`;
  return (
    <div class={`reader${layers} reader--panel`} aria-busy="true">
      <header class="toolbar" />
      <main class="reader__main">
        <article class="article" lang="zh-CN">
          <ArticleHeader {...look} originalPlace={() => look.meta.url} />
          <ArticleBody
            article={look}
            numbers={look.numbers}
            quotes={look.quotes}
            annotations={NONE}
            picture={PicturePlace}
          />
        </article>
      </main>
      <aside class="panel" />
    </div>
  );
}
