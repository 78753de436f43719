import type { LingjuDatabase } from '../db';
import { subscribe } from '../live';
import { segmentBuilder } from './build-segment';
import { changedArticles } from './changed-articles';
import { inTurn } from './in-turn';
import { indexArticles } from './index-articles';
import { type LibraryState, libraryState, settleStale } from './library-state';
import type { Analyse } from './read-articles';
import { renewalOf, SEGMENT_SIZE } from './renewal';
import { isWhole, openIndex, type SearchDatabase } from './search-database';
import type { SearchedArticle } from './search-rows';
import { markLive, ownersOf, type Segment } from './segment';
import { storedSegments } from './stored-segments';

/** So many changed articles are indexed in memory only, by each window; with more of them a segment is stored. */
const IN_MEMORY_MOST = 32;
/** Annotations that one segment takes. */
const NOTES_MOST = 20_000;

export type KeeperOptions = {
  readonly db: LingjuDatabase;
  readonly index: SearchDatabase;
  readonly analyse: Analyse;
  /** Another text when the analysis or the format is another: then all is indexed anew. */
  readonly rules: string;
  /** Hears of every change of what can be found. */
  readonly onChange: () => void;
  readonly onFailure: (error: unknown) => void;
};

/** Articles that are indexed, of all; in the bin or not. */
export type IndexProgress = { readonly done: number; readonly total: number };

export type Keeper = {
  /** What can be searched now. Another array after every change. */
  readonly segments: () => readonly Segment[];
  readonly progress: () => IndexProgress;
  /** Whether every article can be found: false while new ones are read. */
  readonly isComplete: () => boolean;
  /** From now on this keeper, and no other, stores. */
  readonly lead: () => Promise<void>;
  /** Throws the index away, and makes it anew: for whoever found it damaged. */
  readonly reset: () => Promise<void>;
  readonly close: () => void;
};

/**
 * Keeps the index in step with the library: what has changed is indexed in memory at once, and stored when much has. It may be
 * ended at any point: what is stored is whole, and what is not is marked as stale, or missing, still.
 */
export async function openKeeper(options: KeeperOptions): Promise<Keeper> {
  const { db, index, analyse } = options;
  const stored = storedSegments(index);
  const changed = changedArticles();
  /** Marks of articles in which nothing has changed that is searched. */
  const settled = new Map<string, string>();
  let library: LibraryState | undefined;
  let memory: readonly Segment[] = [];
  let all: readonly Segment[] = [];
  let todo: readonly string[] = [];
  let isComplete = false;
  let leads = false;
  let isClosed = false;

  const wake = inTurn(step, (error) => {
    if (!isClosed) options.onFailure(error);
  });

  function tell(): void {
    all = [...stored.all(), ...memory];
    const owners = ownersOf(all);
    if (library) markLive(all, owners, library);
    isComplete = library?.ids.every((id) => owners.has(id)) === true;
    options.onChange();
  }

  function look({ ids, stale }: LibraryState): void {
    todo = ids.filter((id) => {
      const mark = stale.get(id);
      return !stored.owners().has(id) || (mark !== undefined && settled.get(id) !== mark);
    });
  }

  async function step(): Promise<void> {
    const now = library;
    if (now === undefined || isClosed) return;
    look(now);
    if (todo.length > IN_MEMORY_MOST) {
      tell();
      if (leads) await store(todo.slice(0, SEGMENT_SIZE), []);
      return;
    }
    await readChanged(now);
    if (leads) await tidy(now);
  }

  /** Hands over all of these in which something has changed that is searched; `even` where nothing has. */
  function read(
    ids: readonly string[],
    take: (article: SearchedArticle) => void,
    isFull: () => boolean,
    even = false,
  ): Promise<void> {
    const marks = library?.stale;
    const owners = stored.owners();
    return indexArticles(db, ids, {
      analyse,
      take,
      isOver: () => isClosed || isFull(),
      isSame(id, basis) {
        const mark = marks?.get(id);
        const known = owners.get(id)?.articles.find((facts) => facts.id === id);
        if (even || mark === undefined || known?.basis !== basis) return false;
        settled.set(id, mark);
        return true;
      },
    });
  }

  async function readChanged({ stale }: LibraryState): Promise<void> {
    await read(
      changed.unread(todo, stale),
      (article) => changed.put(article, stale.get(article.id)),
      () => false,
    );
    memory = changed.segments();
    tell();
  }

  async function store(ids: readonly string[], replaced: readonly number[]): Promise<void> {
    const marks = library?.stale;
    const builder = segmentBuilder();
    const taken = new Map<string, string>();
    let notes = 0;
    const take = (article: SearchedArticle) => {
      builder.add(article);
      taken.set(article.id, marks?.get(article.id) ?? '');
      notes += article.notes.length;
    };
    await read(ids, take, () => notes > NOTES_MOST, replaced.length > 0);
    if (isClosed) return;
    if (taken.size > 0 || replaced.length > 0) await stored.store(builder.take(), replaced);
    changed.forget(taken.keys());
    await settleStale(db, new Map([...settled, ...taken]));
    wake();
  }

  /** Takes off marks that say nothing any more, and renews what has become untidy. */
  async function tidy(now: LibraryState): Promise<void> {
    const gone = [...now.stale].filter(([id, mark]) => !now.articles.has(id) || settled.get(id) === mark);
    if (gone.length > 0) await settleStale(db, new Map(gone));
    const renewal = renewalOf(stored.all(), library ?? now);
    if (renewal) await store(renewal.articles, renewal.segments);
  }

  async function load(ids: readonly number[]): Promise<void> {
    if (await stored.load(ids)) wake();
  }

  async function reset(): Promise<void> {
    await stored.clear();
    tell();
    wake();
  }

  await openIndex(index, options.rules);
  await stored.load(await index.segments.toCollection().primaryKeys());
  // What stands in the index is not found before the library has said that it is still there.
  const stops: (() => void)[] = [];
  await new Promise<void>((resolve) => {
    const hear = (state: LibraryState) => {
      library = state;
      resolve();
      wake();
    };
    stops.push(subscribe(() => libraryState(db), hear, options.onFailure));
  });
  tell();
  const hear = (ids: readonly number[]) => void load(ids).catch(options.onFailure);
  stops.push(subscribe(() => index.segments.toCollection().primaryKeys(), hear, options.onFailure));
  return {
    segments: () => all,
    progress() {
      const total = library?.ids.length ?? 0;
      return { done: todo.length > IN_MEMORY_MOST ? total - todo.length : total, total };
    },
    async lead() {
      if (!(await isWhole(index))) await reset();
      leads = true;
      wake();
    },
    isComplete: () => isComplete,
    reset,
    close() {
      isClosed = true;
      for (const stop of stops) stop();
    },
  };
}
