import type { Article } from '../model/article';

/**
 * A passage with where it is from, for a letter or a post: `“……”——梧州日报《标题》2020-03-05, https://…`. Inside of it “” become
 * ‘’ and the other way round (GB/T 15834); what the article does not say is left out.
 */
export function citedQuote(article: Article, passage: string): string {
  const { meta } = article;
  const inner = passage.trim().replace(/[“”‘’]/g, (mark) => SWAPPED[mark] ?? mark);
  const title = meta.title.replace(/《/g, '〈').replace(/》/g, '〉');
  const day = meta.published?.slice(0, 10) ?? '';
  return `“${inner}”——${meta.source ?? ''}《${title}》${[day, meta.url].filter(Boolean).join(', ')}`;
}

const SWAPPED: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };
