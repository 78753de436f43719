import { parseQuery, type SearchQuery } from '../../text/search-query';
import type { SearchTerm } from '../../text/search-units';
import { type Keeper, type KeeperOptions, openKeeper } from './keeper';
import { type Order, type Ordered, orderDocuments } from './orders';
import { DamagedIndex } from './postings';
import { createPostingsCache, postingsIn, type ReadPostings } from './postings-cache';
import { NOTES } from './search-rows';
import { type ListKind, searchSegment } from './search-segment';
import type { Segment } from './segment';

export type Asked = { readonly kind: ListKind; readonly words: string; readonly sort: Order };

/** Ids in the order asked for, how many there would be without words, and what in the words is no operator. */
export type Listed = {
  readonly ids: readonly string[];
  readonly of: number;
  /** There may be more: not everything is indexed yet. */
  readonly partial: boolean;
  readonly faults: SearchQuery['faults'];
};

export type Search = Omit<Keeper, 'segments' | 'reset'> & {
  readonly find: (asked: Asked) => Promise<Listed>;
};

/** What changes when segments do: orders, each worked out when it is first asked for, and the lists of everything in them. */
type Known = {
  readonly segments: readonly Segment[];
  readonly orders: Map<string, Ordered>;
  readonly lists: Map<Ordered, Listed['ids']>;
};

/** Opens the search over the whole library; what is not yet indexed is not yet found (`progress`). */
export async function openSearch(options: KeeperOptions): Promise<Search> {
  const { index } = options;
  const keeper = await openKeeper(options);
  let known: Known = knownOf([]);
  let readPostings = createPostingsCache(index);
  let storedIds = '';

  function current(): Known {
    const segments = keeper.segments();
    if (known.segments !== segments) {
      known = knownOf(segments);
      const ids = segments.map(({ id }) => id).join();
      if (ids !== storedIds) readPostings = createPostingsCache(index);
      storedIds = ids;
    }
    return known;
  }

  function ordered({ segments, orders }: Known, kind: ListKind, order: Order): Ordered {
    const key = `${kind} ${order}`;
    const before = orders.get(key);
    if (before) return before;
    const fresh = orderDocuments(segments, kind, order);
    orders.set(key, fresh);
    return fresh;
  }

  async function find({ kind, words, sort }: Asked): Promise<Listed> {
    const query = parseQuery(words);
    for (;;) {
      const now = current();
      try {
        const isStored = now.segments.some((segment) => segment.postings === undefined);
        const postings = isStored ? await readPostings(unitsOf(query.terms, kind)) : NO_POSTINGS;
        // Segments were replaced meanwhile: what was read is of others.
        if (now !== current()) continue;
        const scores = now.segments.map((segment) =>
          searchSegment(segment, kind, query, postingsIn(segment, postings)),
        );
        const isRanked = sort === 'match' && query.terms.length > 0;
        const order = ordered(now, kind, isRanked || sort !== 'match' ? sort : 'captured');
        const isAll = query.terms.length === 0 && query.filters.length === 0;
        const ids =
          (isAll && now.lists.get(order)) ||
          listed(order, scores, isRanked, (segment, number) =>
            kind === 'notes'
              ? now.segments[segment]?.noteIds[number]
              : now.segments[segment]?.articles[number]?.id,
          );
        if (isAll) now.lists.set(order, ids);
        return { ids, of: order.numbers.length, partial: !keeper.isComplete(), faults: query.faults };
      } catch (error) {
        if (!(error instanceof DamagedIndex)) throw error;
        await keeper.reset();
      }
    }
  }

  const { progress, isComplete, lead, close } = keeper;
  return { find, progress, isComplete, lead, close };
}

const NO_POSTINGS: Awaited<ReturnType<ReadPostings>> = new Map();

const knownOf = (segments: readonly Segment[]): Known => ({ segments, orders: new Map(), lists: new Map() });

function unitsOf(terms: readonly SearchTerm[], kind: ListKind): readonly number[] {
  const codes = terms.flatMap(({ text }) => Array.from(text, (_, index) => text.charCodeAt(index)));
  const own = kind === 'notes' ? [] : codes;
  return [...new Set([...own, ...codes.map((code) => code + NOTES)])];
}

/** The ids of what was found, in order; those that weigh more first where `isRanked`. */
function listed(
  { segments, numbers }: Ordered,
  scores: readonly Uint16Array[],
  isRanked: boolean,
  idOf: (segment: number, number: number) => string | undefined,
): readonly string[] {
  const byScore: string[][] = [];
  for (let at = 0; at < numbers.length; at += 1) {
    const [segment, number] = [segments[at] ?? 0, numbers[at] ?? 0];
    const score = scores[segment]?.[number] ?? 0;
    const id = score > 0 ? idOf(segment, number) : undefined;
    if (id === undefined) continue;
    const rank = isRanked ? score : 0;
    byScore[rank] ??= [];
    byScore[rank].push(id);
  }
  const ranked = byScore.filter((ids) => ids !== undefined);
  return ranked.length === 1 ? (ranked[0] ?? []) : ranked.reverse().flat();
}
