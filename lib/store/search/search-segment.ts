import type { SearchQuery } from '../../text/search-query';
import { articleFilter, noteFilter } from './filters';
import { matchTerm, type PostingsOf } from './match-term';
import { NOTES } from './search-rows';
import type { Segment } from './segment';

export type ListKind = 'articles' | 'notes';

/** Of each document of a segment: 0 when it is not found, otherwise 1 and what its matches weigh. */
export type Scores = Uint16Array;

/** What a word weighs where it stands; in the text of the article nothing. The best place of each word counts. */
const WEIGHT = { title: 3, names: 2, words: 1, text: 0 } as const;
const NOT_FOUND = 255;

/** Finds in one segment what is live, holds every term and passes every filter. */
export function searchSegment(
  segment: Segment,
  kind: ListKind,
  { terms, filters }: SearchQuery,
  postingsOf: PostingsOf,
): Scores {
  const scores = Uint16Array.from(segment.live[kind]);
  for (const term of terms) {
    const notes = new Uint8Array(segment.notes.article.length).fill(NOT_FOUND);
    matchTerm(
      term,
      (code) => postingsOf(code + NOTES),
      (index, place) => {
        notes[index] = place < (segment.notes.wordsAt[index] ?? 0) ? WEIGHT.names : WEIGHT.words;
      },
    );
    const weights = kind === 'notes' ? notes : inArticles(segment, notes);
    if (kind === 'articles')
      matchTerm(term, postingsOf, (index, place) => {
        const { namesAt = 0, textAt = 0 } = segment.articles[index] ?? {};
        const weight = place < namesAt ? WEIGHT.title : place < textAt ? WEIGHT.names : WEIGHT.text;
        const before = weights[index] ?? NOT_FOUND;
        weights[index] = before === NOT_FOUND ? weight : Math.max(before, weight);
      });
    for (let index = 0; index < weights.length; index += 1) {
      const weight = weights[index] ?? NOT_FOUND;
      scores[index] = weight === NOT_FOUND || scores[index] === 0 ? 0 : (scores[index] ?? 0) + weight;
    }
  }
  for (const filter of filters) {
    const passes = (kind === 'articles' ? articleFilter : noteFilter)(segment, filter);
    for (let index = 0; index < scores.length; index += 1)
      if ((scores[index] ?? 0) > 0 && !passes(index)) scores[index] = 0;
  }
  return scores;
}

/** What the live annotations weigh for their articles. */
function inArticles({ articles, notes, live }: Segment, weights: Uint8Array): Uint8Array {
  const all = new Uint8Array(articles.length).fill(NOT_FOUND);
  for (let index = 0; index < weights.length; index += 1) {
    const weight = weights[index] ?? NOT_FOUND;
    const article = notes.article[index] ?? 0;
    if (weight === NOT_FOUND || live.notes[index] !== 1) continue;
    all[article] = all[article] === NOT_FOUND ? weight : Math.max(all[article] ?? 0, weight);
  }
  return all;
}
