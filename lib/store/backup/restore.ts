import Dexie from 'dexie';
import type { ArticleMeta } from '../../model/article';
import { countCharacters } from '../../text/white-space';
import type { LingjuDatabase } from '../db';
import { textHash } from '../describe-revision';
import { urlKeysOf } from '../recognise';
import { tallyOf } from '../tally';
import { breather } from './breather';
import { BACKUP_KINDS, type BackupCounts, type BackupRecord } from './format';
import { type Effects, newPlan, type Plan, planRows } from './plan';
import type { BackupEntry, Damage, OpenBackup } from './read-backup';
import type { Progress } from './write-backup';

/** What a restore does, or did. */
export type RestoreReport = {
  readonly effects: Effects;
  readonly damaged: readonly Damage[];
  /** Records that the head of the file counts and the file does not hold: it was cut off. */
  readonly missing: number;
};

type Watch = { signal?: AbortSignal; onProgress?: (progress: Progress) => void };

/** Few enough to be looked at without the page standing still. */
const CHUNK = 50;

/** What `restoreBackup` would do now. Reads the whole file, changes nothing. */
export async function previewRestore(
  db: LingjuDatabase,
  backup: OpenBackup,
  watch: Watch = {},
): Promise<RestoreReport> {
  const plan = newPlan();
  const damaged: Damage[] = [];
  const entries = chunksOf(backup.entries(), damaged);
  let read = 0;
  for (let chunk = await entries.next(); !chunk.done; chunk = await entries.next()) {
    await planRows(db, chunk.value, plan);
    read += chunk.value.length;
    step(watch, read, backup.head.counts);
  }
  return report(plan, damaged, backup.head.counts);
}

/**
 * Unites the library with a backup, in one transaction: all of it or, when the promise rejects or `signal` aborts, nothing.
 * Rows of the library stay; `lostTitle` names an article whose own record was damaged, so that its notes have a place.
 */
export function restoreBackup(
  db: LingjuDatabase,
  backup: OpenBackup,
  lostTitle: string,
  watch: Watch = {},
): Promise<RestoreReport> {
  const tables = [db.articles, db.revisions, db.annotations, db.settings, db.pictures];
  return db.transaction('rw', tables, async () => {
    const plan = newPlan();
    const damaged: Damage[] = [];
    const entries = chunksOf(backup.entries(), damaged);
    let read = 0;
    for (;;) {
      // Reading the file is no work of the database: without this the transaction would end here.
      const chunk = await Dexie.waitFor(entries.next());
      if (chunk.done) break;
      const rows = await planRows(db, chunk.value, plan);
      await db.articles.bulkPut(rows.articles);
      await db.revisions.bulkPut(rows.revisions);
      await db.annotations.bulkPut(rows.annotations);
      await db.settings.bulkPut(rows.settings);
      await db.pictures.bulkPut(rows.pictures);
      read += chunk.value.length;
      step(watch, read, backup.head.counts);
    }
    const touched = [...plan.touched];
    for (let at = 0; at < touched.length; at += CHUNK) {
      watch.signal?.throwIfAborted();
      await Promise.all(touched.slice(at, at + CHUNK).map((id) => settle(db, id, lostTitle)));
    }
    return report(plan, damaged, backup.head.counts);
  });
}

/** Brings an article in order after its parts have come in: a row, a text to show, and what is counted from both. */
async function settle(db: LingjuDatabase, id: string, lostTitle: string): Promise<void> {
  const row = await db.articles.get(id);
  const annotations = await db.annotations.where('articleId').equals(id).toArray();
  let revision = row && (await db.revisions.get(row.revisionId));
  revision ??= await db.revisions.where('articleId').equals(id).last();
  if (revision === undefined) {
    const meta: ArticleMeta = row?.meta ?? { url: '', site: '', template: 'generic', title: lostTitle };
    const capturedAt = row?.capturedAt ?? new Date().toISOString();
    revision = { id: crypto.randomUUID(), articleId: id, meta, blocks: [], text: '', report: [], capturedAt };
    await db.revisions.add(revision);
  }
  const { meta, capturedAt, text } = revision;
  await db.articles.put({
    ...(row ?? {
      id,
      meta,
      urlKeys: meta.url === '' ? [] : urlKeysOf(meta.url),
      savedAt: capturedAt,
      capturedAt,
    }),
    revisionId: revision.id,
    textHash: textHash(text),
    characters: countCharacters(text),
    tally: tallyOf(annotations),
  });
}

/** The sound records in portions, a kind at a time; what is damaged goes into `damaged`. */
async function* chunksOf(
  entries: AsyncGenerator<BackupEntry>,
  damaged: Damage[],
): AsyncGenerator<readonly BackupRecord[]> {
  let chunk: BackupRecord[] = [];
  const breathe = breather();
  for await (const entry of entries) {
    await breathe();
    if ('damage' in entry) {
      damaged.push(entry.damage);
      continue;
    }
    if (chunk.length === CHUNK || (chunk[0] && chunk[0].kind !== entry.record.kind)) {
      yield chunk;
      chunk = [];
    }
    chunk.push(entry.record);
  }
  if (chunk.length > 0) yield chunk;
}

const sum = (counts: BackupCounts): number => BACKUP_KINDS.reduce((total, kind) => total + counts[kind], 0);

function step({ signal, onProgress }: Watch, done: number, counts: BackupCounts): void {
  signal?.throwIfAborted();
  onProgress?.({ done, total: Math.max(done, sum(counts)) });
}

function report({ effects }: Plan, damaged: readonly Damage[], counts: BackupCounts): RestoreReport {
  const sound = BACKUP_KINDS.flatMap((kind) => Object.values(effects[kind])).reduce((a, b) => a + b, 0);
  return { effects, damaged, missing: Math.max(0, sum(counts) - sound - damaged.length) };
}
