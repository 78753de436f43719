import type { Excerpt } from '../../lib/model/excerpt';
import type { IndexProgress } from '../../lib/store/search/keeper';
import type { Asked, Listed } from '../../lib/store/search/search';

/** What the page asks of the worker of the search. `find` is answered again after every change, until `stop`. */
export type SearchRequest =
  | { readonly kind: 'open'; readonly rules: string }
  | { readonly kind: 'find'; readonly number: number; readonly asked: Asked }
  | { readonly kind: 'stop'; readonly number: number }
  | {
      readonly kind: 'excerpts';
      readonly number: number;
      readonly ids: readonly string[];
      readonly words: string;
    };

/** Ids come as one string, joined by line breaks: a hundred thousand texts would hold the page up. */
export type SearchAnswer =
  | ({ readonly kind: 'found'; readonly number: number; readonly ids: string } & Omit<Listed, 'ids'>)
  | { readonly kind: 'excerpts'; readonly number: number; readonly excerpts: readonly Excerpt[] }
  | ({ readonly kind: 'progress' } & IndexProgress)
  | { readonly kind: 'failed'; readonly error: unknown };
