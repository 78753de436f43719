import { hasTerms } from '../../lib/text/match-spans';
import { parseQuery } from '../../lib/text/search-query';
import { libraryChunk } from './large-library';

const CHUNK = 200;

/** In how many of so many articles words stand, in the title, the names, the text or an annotation: by reading all of them. */
export function countsByReading(searches: readonly string[], articles: number): readonly number[] {
  const counts = searches.map(() => 0);
  const queries = searches.map((words) => parseQuery(words).terms);
  for (let from = 0; from < articles; from += CHUNK) {
    const chunk = libraryChunk(from, Math.min(articles, from + CHUNK));
    for (const [index, { meta, id, tally }] of chunk.articles.entries()) {
      const notes = chunk.annotations.filter(({ articleId }) => articleId === id);
      const names = [meta.source, ...(meta.section ?? []), ...tally.tags.map(({ tag }) => `#${tag}`)];
      const words = notes.flatMap(({ note, selector }) => [note, selector?.quote.exact]);
      const parts = [meta.title, chunk.revisions[index]?.text, ...names, ...words];
      for (const [query, terms] of queries.entries()) {
        const isFound = terms.every((term) => parts.some((part) => part && hasTerms(part, [term])));
        if (isFound) counts[query] = (counts[query] ?? 0) + 1;
      }
    }
  }
  return counts;
}
