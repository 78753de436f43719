import { breather } from '../backup/breather';
import type { LingjuDatabase } from '../db';
import { subscribe } from '../live';
import { segmentBuilder } from './build-segment';
import { type LibraryState, libraryState, settleStale } from './library-state';
import { type Analyse, readArticles, searchedArticle } from './read-articles';
import { renewalOf, SEGMENT_SIZE } from './renewal';
import { isWhole, keepRules, type SearchDatabase, storeSegment } from './search-database';
import type { SearchedArticle } from './search-rows';
import { loadedSegment, markLive, memorySegment, ownersOf, type Segment } from './segment';

/** So many changed articles are indexed in memory only, by each window; with more of them a segment is stored. */
const IN_MEMORY_MOST = 32;
/** Articles read in one go, and annotations that one segment takes. */
const RUN = 10;
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
  /** Whether every article can be found: false until the library has been read, and while new articles are. */
  readonly isComplete: () => boolean;
  /** From now on this keeper, and no other, stores. */
  readonly lead: () => Promise<void>;
  /** Throws the index away, and makes it anew: for whoever found it damaged. */
  readonly reset: () => Promise<void>;
  readonly close: () => void;
};

type InMemory = { readonly mark: string | undefined; readonly article: SearchedArticle };

/**
 * Keeps the index in step with the library: what has changed is indexed in memory at once, and stored when much has. It may be
 * ended at any point: what is stored is whole, and what is not is marked as stale, or missing, still.
 */
export async function openKeeper(options: KeeperOptions): Promise<Keeper> {
  const { db, index, analyse } = options;
  let stored: readonly Segment[] = [];
  let memory: readonly Segment[] = [];
  let all: readonly Segment[] = [];
  let library: LibraryState | undefined;
  let todo: readonly string[] = [];
  let isComplete = false;
  let leads = false;
  let isClosed = false;
  let isBusy = false;
  let again = false;
  const changed = new Map<string, InMemory>();
  const settled = new Map<string, string>();

  /** Steps run one after the other; one that is asked for meanwhile follows. */
  function wake(): void {
    again = true;
    if (!isBusy) void work();
  }

  async function work(): Promise<void> {
    isBusy = true;
    try {
      while (again && !isClosed) {
        again = false;
        await step();
      }
    } catch (error) {
      if (!isClosed) options.onFailure(error);
    } finally {
      isBusy = false;
    }
  }

  function tell(): void {
    all = [...stored, ...memory];
    const owners = ownersOf(all);
    if (library) markLive(all, owners, library);
    isComplete = library?.ids.every((id) => owners.has(id)) === true;
    options.onChange();
  }

  async function step(): Promise<void> {
    const now = library;
    if (now === undefined) return;
    const owners = ownersOf(stored);
    todo = now.ids.filter((id) => {
      const mark = now.stale.get(id);
      return !owners.has(id) || (mark !== undefined && settled.get(id) !== mark);
    });
    if (todo.length > IN_MEMORY_MOST) {
      tell();
      if (leads) await store(todo.slice(0, SEGMENT_SIZE), []);
      return;
    }
    await readChanged(now);
    if (leads) await tidy(now);
  }

  /** Hands over articles one by one; those in which nothing changed that is searched are only noted as settled. */
  async function read(
    ids: readonly string[],
    take: (article: SearchedArticle) => void,
    isFull: () => boolean,
    even = false,
  ) {
    const marks = new Map(library?.stale);
    const owners = ownersOf(stored);
    const breathe = breather();
    for (let at = 0; at < ids.length && !isFull(); at += RUN) {
      for (const source of await readArticles(db, ids.slice(at, at + RUN))) {
        if (isClosed) return;
        const { id } = source.row;
        const mark = marks.get(id);
        const known = owners.get(id)?.articles.find((facts) => facts.id === id);
        if (!even && known?.basis === source.basis && mark !== undefined) settled.set(id, mark);
        else take(searchedArticle(source, analyse));
        await breathe();
      }
    }
  }

  async function readChanged({ stale }: LibraryState): Promise<void> {
    const wanted = new Set(todo);
    for (const id of [...changed.keys()]) if (!wanted.has(id)) changed.delete(id);
    const unread = todo.filter((id) => !changed.has(id) || changed.get(id)?.mark !== stale.get(id));
    await read(
      unread,
      (article) => changed.set(article.id, { mark: stale.get(article.id), article }),
      () => isClosed,
    );
    const builder = segmentBuilder();
    for (const { article } of changed.values()) builder.add(article);
    memory = changed.size === 0 ? [] : [memorySegment(builder.take())];
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
    await read(ids, take, () => isClosed || notes > NOTES_MOST, replaced.length > 0);
    if (isClosed) return;
    const built = builder.take();
    if (built.articles.length > 0 || replaced.length > 0) {
      const id = await storeSegment(index, built, replaced);
      const others = stored.filter((segment) => segment.id !== id && !replaced.includes(segment.id));
      stored = [...others, loadedSegment({ id, ...built, postings: built.postings.size })];
    }
    for (const id of taken.keys()) changed.delete(id);
    await settleStale(db, new Map([...settled, ...taken]));
    again = true;
  }

  /** Takes off marks that say nothing any more, and renews what has become untidy. */
  async function tidy({ stale, articles }: LibraryState): Promise<void> {
    const gone = [...stale].filter(([id, mark]) => !articles.has(id) || settled.get(id) === mark);
    if (gone.length > 0) await settleStale(db, new Map(gone));
    const renewal = library && renewalOf(stored, library);
    if (renewal) await store(renewal.articles, renewal.segments);
  }

  async function load(ids: readonly number[]): Promise<void> {
    const known = new Map(stored.map((segment) => [segment.id, segment]));
    const missing = ids.filter((id) => !known.has(id));
    const rows = (await index.segments.bulkGet(missing)).filter((row) => row !== undefined);
    const loaded = new Map(rows.map((row) => [row.id, loadedSegment(row)]));
    stored = ids.flatMap((id) => known.get(id) ?? loaded.get(id) ?? []);
    tell();
    wake();
  }

  async function reset(): Promise<void> {
    await index.transaction('rw', index.tables, async () => {
      for (const table of [index.segments, index.postings, index.units]) await table.clear();
    });
    stored = [];
    tell();
    wake();
  }

  await openIndex(index, options.rules);
  await load(await index.segments.toCollection().primaryKeys());
  const stops = [
    subscribe(
      () => libraryState(db),
      (state) => {
        library = state;
        wake();
      },
      options.onFailure,
    ),
    subscribe(
      () => index.segments.toCollection().primaryKeys(),
      (ids) => void load(ids).catch(options.onFailure),
      options.onFailure,
    ),
  ];
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

/** A database that cannot be opened, or read, is made anew: nothing in it is the only copy. */
async function openIndex(index: SearchDatabase, rules: string): Promise<void> {
  try {
    await keepRules(index, rules);
  } catch {
    await index.delete({ disableAutoOpen: false });
    await keepRules(index, rules);
  }
}
