import type { Table } from 'dexie';
import { hashText } from '../../text/hash';
import type { LingjuDatabase } from '../db';
import { breather } from './breather';
import { BACKUP_VERSION, type BackupCounts, type BackupHead, type BackupRecord } from './format';
import { withBase64 } from './picture-bytes';

export type BackupOptions = {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** Kept pictures make a file many times as large. */
  readonly withPictures?: boolean;
};

export type Progress = { readonly done: number; readonly total: number };

/** Rows read at once: enough to be fast, few enough to keep the page responsive and the memory flat. */
const PAGE = 50;

/**
 * The whole library as the pieces of one JSON file (docs/backup.md), a record a line, each with its checksum. Reads page by
 * page, so a library of any size needs little memory; stops with the signal's reason when aborted. What is added meanwhile may
 * or may not be in the file, but never an annotation without its article.
 */
export async function* writeBackup(
  db: LingjuDatabase,
  { signal, onProgress, withPictures = false }: BackupOptions = {},
): AsyncGenerator<string> {
  const counts: BackupCounts = {
    article: await db.articles.count(),
    revision: await db.revisions.count(),
    annotation: await db.annotations.count(),
    setting: await db.settings.count(),
    picture: withPictures ? await db.pictures.count() : 0,
  };
  const head: BackupHead = {
    format: 'lingju-backup',
    version: BACKUP_VERSION,
    createdAt: new Date().toISOString(),
    counts,
  };
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const breathe = breather();
  let done = 0;
  yield `${JSON.stringify(head).slice(0, -1)},"records":[`;
  for await (const records of recordsOf(db, withPictures)) {
    signal?.throwIfAborted();
    await breathe();
    const comma = (index: number) => (done + index === 0 ? '\n' : ',\n');
    yield records.map((record, index) => comma(index) + line(record)).join('');
    done += records.length;
    onProgress?.({ done, total: Math.max(total, done) });
  }
  yield '\n]}\n';
}

async function* recordsOf(
  db: LingjuDatabase,
  withPictures: boolean,
): AsyncGenerator<readonly BackupRecord[]> {
  const written = new Set<string>();
  for await (const rows of pagesOf(db.articles, 'id')) {
    yield rows.map(({ tally, textHash, characters, ...data }) => {
      written.add(data.id);
      return { kind: 'article', data };
    });
  }
  for await (const rows of pagesOf(db.revisions, 'id')) {
    const known = rows.filter((row) => written.has(row.articleId));
    yield known.map(({ text, ...data }) => ({ kind: 'revision', data }));
  }
  for await (const rows of pagesOf(db.annotations, 'id')) {
    const known = rows.filter((row) => written.has(row.articleId));
    yield known.map((data) => ({ kind: 'annotation', data }));
  }
  for await (const rows of pagesOf(db.settings, 'key')) yield rows.map((data) => ({ kind: 'setting', data }));
  if (!withPictures) return;
  for await (const rows of pagesOf(db.pictures, 'src', 1)) {
    yield await Promise.all(rows.map(async (row) => ({ kind: 'picture', data: await withBase64(row) })));
  }
}

/** All rows in the order of their keys. */
async function* pagesOf<Row extends Record<Key, string>, Key extends string>(
  table: Table<Row, string>,
  key: Key,
  size = PAGE,
): AsyncGenerator<readonly Row[]> {
  let after = '';
  for (;;) {
    const rows = await table.where(key).above(after).limit(size).toArray();
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows;
    after = last[key];
  }
}

/** `sum` is over the JSON of `data` alone, so that a file that was only formatted anew is still whole. */
const line = ({ kind, data }: BackupRecord): string => {
  const json = JSON.stringify(data);
  return `{"kind":"${kind}","sum":"${hashText(json)}","data":${json}}`;
};
