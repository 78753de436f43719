import { useLayoutEffect } from 'preact/hooks';
import type { ArticleMeta } from '../../lib/model/article';
import { publishedText } from '../../lib/view/published-text';
import { useMessages } from '../ui/messages';

/** What stands above every printed sheet but the first, which begins with the header of the article: print.css puts it there. */
export function useRunningHead({ title, source, published }: ArticleMeta): void {
  const locale = useMessages()('localeTag');
  useLayoutEffect(() => {
    const date = published && publishedText(published, locale);
    const line = [title, source, date].filter((part) => part).join(' · ');
    const { style } = document.documentElement;
    style.setProperty('--running-head', JSON.stringify(line.replace(/\s+/g, ' ')));
    return () => style.removeProperty('--running-head');
  }, [title, source, published, locale]);
}
