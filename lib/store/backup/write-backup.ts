import type { Table } from 'dexie';
import { hashText } from '../../text/hash';
import type { LingjuDatabase } from '../db';
import { breather } from './breather';
import { BACKUP_VERSION, type BackupHead, type BackupRecord } from './format';

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
  { signal, onProgress }: { signal?: AbortSignal; onProgress?: (progress: Progress) => void } = {},
): AsyncGenerator<string> {
  const [article, revision, annotation, setting] = await Promise.all(
    [db.articles, db.revisions, db.annotations, db.settings].map((table) => table.count()),
  ).then(([a = 0, b = 0, c = 0, d = 0]) => [a, b, c, d] as const);
  const head: BackupHead = {
    format: 'lingju-backup',
    version: BACKUP_VERSION,
    createdAt: new Date().toISOString(),
    counts: { article, revision, annotation, setting },
  };
  const total = article + revision + annotation + setting;
  const breathe = breather();
  let done = 0;
  yield `${JSON.stringify(head).slice(0, -1)},"records":[`;
  for await (const records of recordsOf(db)) {
    signal?.throwIfAborted();
    await breathe();
    const comma = (index: number) => (done + index === 0 ? '\n' : ',\n');
    yield records.map((record, index) => comma(index) + line(record)).join('');
    done += records.length;
    onProgress?.({ done, total: Math.max(total, done) });
  }
  yield '\n]}\n';
}

async function* recordsOf(db: LingjuDatabase): AsyncGenerator<readonly BackupRecord[]> {
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
}

/** All rows in the order of their keys. */
async function* pagesOf<Row extends Record<Key, string>, Key extends string>(
  table: Table<Row, string>,
  key: Key,
): AsyncGenerator<readonly Row[]> {
  let after = '';
  for (;;) {
    const rows = await table.where(key).above(after).limit(PAGE).toArray();
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
