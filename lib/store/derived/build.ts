import type { Table } from 'dexie';
import type { LingjuDatabase } from '../db';
import type { StaleRow } from './derived-rows';
import type { DerivedName } from './derivers';

/** Something that is worked out from articles, can be worked out again at any time, and is never the only copy of anything. */
export type Deriver = {
  readonly name: DerivedName;
  /** Another text when the rules are others: then everything is worked out again. */
  readonly rules: string;
  /** What it writes. */
  readonly tables: readonly Table[];
  /** For which articles there is something: all live ones, once it has been through. */
  readonly known: () => PromiseLike<readonly string[]>;
  /**
   * Works an article out; resolves to what stores it, in a transaction over `tables`. For an article that is gone or in the bin
   * that removes what was stored.
   */
  readonly derive: (articleId: string) => Promise<() => Promise<void>>;
};

/** Articles that are stored together. */
const RUN = 20;

/** How far a deriver is; articles in the bin count until it has put them aside. */
export type DerivedProgress = { readonly done: number; readonly total: number };

/** Before a deriver has looked at the library for the first time, nothing is done. */
export function derivedProgress(db: LingjuDatabase, name: DerivedName): Promise<DerivedProgress> {
  return db.transaction('r', db.articles, db.stale, db.derivers, async () => {
    const total = await db.articles.count();
    if ((await db.derivers.get(name)) === undefined) return { done: 0, total };
    return { done: Math.max(0, total - (await countStale(db, name))), total };
  });
}

/** How many articles a deriver has still to read. */
export const countStale = (db: LingjuDatabase, name: DerivedName): Promise<number> =>
  staleFor(db, name).count();

const staleFor = (db: LingjuDatabase, name: DerivedName) =>
  db.stale.where('[deriver+articleId]').between([name], [name, []]);

/**
 * To be called once before `build`: marks every article when the rules have changed, and otherwise those for which there is
 * nothing, or something that should not be there: after damage, or in a library that was written by other means.
 */
export function markMissing(db: LingjuDatabase, deriver: Deriver): Promise<void> {
  const { name, rules, tables } = deriver;
  return db.transaction('rw', [db.articles, db.stale, db.derivers, ...tables], async () => {
    const all: readonly string[] = await db.articles.toCollection().primaryKeys();
    const binned = new Set<string>(await db.articles.where('deletedAt').above('').primaryKeys());
    const known = new Set(await deriver.known());
    const isNew = (await db.derivers.get(name))?.rules !== rules;
    const live = all.filter((id) => !binned.has(id));
    const missing = isNew ? live : live.filter((id) => !known.has(id));
    const alive = new Set(live);
    const foreign = [...known].filter((id) => !alive.has(id));
    const rows = [...missing, ...foreign].map((articleId) => ({
      deriver: name,
      articleId,
      mark: crypto.randomUUID(),
    }));
    await db.stale.bulkPut(rows);
    await db.derivers.put({ name, rules });
  });
}

/**
 * Works out what is marked, until nothing is left, about `most` articles are done or `signal` aborts. It can be ended at any
 * point: an article keeps its mark until what was worked out is stored, in one transaction, and a change meanwhile leaves it
 * marked. Resolves to the ids of articles that cannot be worked out, which are left for the next time; rejects when nothing can
 * be stored.
 */
export async function build(
  db: LingjuDatabase,
  deriver: Deriver,
  { signal, most = Number.POSITIVE_INFINITY }: { readonly signal?: AbortSignal; readonly most?: number } = {},
): Promise<readonly string[]> {
  const failed: string[] = [];
  for (let count = 0; count < most; count += RUN) {
    const jobs = await staleFor(db, deriver.name).limit(RUN).toArray();
    if (jobs.length === 0 || signal?.aborted) return failed;
    const done: { readonly job: StaleRow; readonly store: () => Promise<void> }[] = [];
    for (const job of jobs) {
      try {
        done.push({ job, store: await deriver.derive(job.articleId) });
      } catch {
        // A damaged record must not keep the others waiting; `markMissing` comes back to it.
        failed.push(job.articleId);
        done.push({ job, store: async () => undefined });
      }
      if (signal?.aborted) return failed;
    }
    await db.transaction('rw', [db.stale, ...deriver.tables], async () => {
      const now = await db.stale.bulkGet(done.map(({ job }) => [job.deriver, job.articleId]));
      for (const [index, { job, store }] of done.entries()) {
        await store();
        if (now[index]?.mark === job.mark) await db.stale.delete([job.deriver, job.articleId]);
      }
    });
  }
  return failed;
}
