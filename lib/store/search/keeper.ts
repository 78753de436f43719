import type { LingjuDatabase } from '../db';
import { subscribe } from '../live';
import { changedArticles } from './changed-articles';
import { inRoom } from './in-room';
import { inTurn } from './in-turn';
import { indexArticles } from './index-articles';
import { type LibraryState, libraryState, settleStale } from './library-state';
import type { Analyse } from './read-articles';
import { renewalOf, SEGMENT_SIZE } from './renewal';
import { isWhole, openIndex, type SearchDatabase } from './search-database';
import { markLive, ownersOf, type Segment } from './segment';
import type { DoSegmentJob } from './segment-job';
import { storedSegments } from './stored-segments';

/** So many changed articles are indexed in memory only, by each window; with more of them a segment is stored. */
const IN_MEMORY_MOST = 32;

export type KeeperOptions = {
  readonly db: LingjuDatabase;
  readonly index: SearchDatabase;
  readonly analyse: Analyse;
  /** Makes and stores a segment, over the same databases. */
  readonly doJob: DoSegmentJob;
  /** Another text when the analysis or the format is another: then all is indexed anew. */
  readonly rules: string;
  /** Hears of every change of what can be found. */
  readonly onChange: () => void;
  readonly onFailure: (error: unknown) => void;
};

/** Articles that are indexed, of all; in the bin or not. `isFull`: there is no room on the disk for more of the index. */
export type IndexProgress = { readonly done: number; readonly total: number; readonly isFull: boolean };

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
  const { db, index, analyse, doJob } = options;
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
  const closing = new AbortController();

  /** On a full disk what is stored is found as before, and the next change tries again. */
  const room = inRoom(() => tell());
  const wake = inTurn(step, (error) => {
    if (!closing.signal.aborted) options.onFailure(error);
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
    if (now === undefined || closing.signal.aborted) return;
    look(now);
    if (todo.length > IN_MEMORY_MOST) {
      tell();
      if (leads) await room.attempt(() => store(todo.slice(0, SEGMENT_SIZE), []));
      return;
    }
    await readChanged(now);
    if (leads) await room.attempt(() => tidy(now));
  }

  /** On what the stored parts of these articles rest. */
  function knownBases(ids: readonly string[]): ReadonlyMap<string, string> {
    const owners = stored.owners();
    return new Map(
      ids.flatMap((id): [string, string][] => {
        const known = owners.get(id)?.articles.find((facts) => facts.id === id);
        return known ? [[id, known.basis]] : [];
      }),
    );
  }

  function settle(ids: readonly string[], marks: ReadonlyMap<string, string>): void {
    for (const id of ids) settled.set(id, marks.get(id) ?? '');
  }

  async function readChanged({ stale }: LibraryState): Promise<void> {
    const ids = changed.unread(todo, stale);
    const known = knownBases(ids);
    await indexArticles(db, ids, {
      analyse,
      take: (article) => changed.put(article, stale.get(article.id)),
      isOver: () => closing.signal.aborted,
      isSame(id, basis) {
        const isKnown = known.get(id) === basis;
        if (isKnown) settle([id], stale);
        return isKnown;
      },
    });
    memory = changed.segments();
    tell();
  }

  async function store(articles: readonly string[], replaced: readonly number[]): Promise<void> {
    const marks = library?.stale ?? new Map<string, string>();
    // What is made anew is so even where nothing has changed.
    const known = replaced.length > 0 ? new Map<string, string>() : knownBases(articles);
    const { taken, same } = await doJob({ articles, known, replaced }, closing.signal);
    if (closing.signal.aborted) return;
    settle(same, marks);
    await stored.load(await index.segments.toCollection().primaryKeys());
    changed.forget(taken);
    await settleStale(db, new Map([...settled, ...taken.map((id) => [id, marks.get(id) ?? ''] as const)]));
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

  const isOpen = await room.attempt(() => openIndex(index, options.rules));
  if (isOpen) await stored.load(await index.segments.toCollection().primaryKeys());
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
  if (isOpen)
    stops.push(subscribe(() => index.segments.toCollection().primaryKeys(), hear, options.onFailure));
  return {
    segments: () => all,
    progress() {
      const total = library?.ids.length ?? 0;
      const done = todo.length > IN_MEMORY_MOST ? total - todo.length : total;
      return { done, total, isFull: room.isFull() };
    },
    async lead() {
      if (isOpen && !(await isWhole(index))) await reset();
      leads = true;
      wake();
    },
    isComplete: () => isComplete,
    reset,
    close() {
      closing.abort();
      for (const stop of stops) stop();
    },
  };
}
