import { segmentBuilder } from './build-segment';
import type { SearchedArticle } from './search-rows';
import { memorySegment, type Segment } from './segment';

/** Articles that have changed since they were stored, or were never stored: indexed in memory, until there are many. */
export type ChangedArticles = {
  /** Forgets all but these; gives those that have changed since they were read. */
  readonly unread: (ids: readonly string[], marks: ReadonlyMap<string, string>) => readonly string[];
  /** An article as it was when it had this mark. */
  readonly put: (article: SearchedArticle, mark: string | undefined) => void;
  readonly forget: (ids: Iterable<string>) => void;
  /** Of all of them one; none without any. */
  readonly segments: () => readonly Segment[];
};

export function changedArticles(): ChangedArticles {
  const read = new Map<string, { readonly mark: string | undefined; readonly article: SearchedArticle }>();
  return {
    unread(ids, marks) {
      const wanted = new Set(ids);
      for (const id of [...read.keys()]) if (!wanted.has(id)) read.delete(id);
      return ids.filter((id) => !read.has(id) || read.get(id)?.mark !== marks.get(id));
    },
    put(article, mark) {
      read.set(article.id, { mark, article });
    },
    forget(ids) {
      for (const id of ids) read.delete(id);
    },
    segments() {
      if (read.size === 0) return [];
      const builder = segmentBuilder();
      for (const { article } of read.values()) builder.add(article);
      return [memorySegment(builder.take())];
    },
  };
}
