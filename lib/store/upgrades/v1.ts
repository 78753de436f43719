import type Dexie from 'dexie';

/** The first schema. Only keys and indexes stand here; the fields are in rows.ts and lib/model/annotation.ts. */
export function version1(db: Dexie): void {
  db.version(1).stores({
    articles: 'id, *urlKeys, textHash, savedAt, deletedAt',
    revisions: 'id, [articleId+capturedAt]',
    annotations: 'id, articleId, *tags, updatedAt, deletedAt',
    settings: 'key',
  });
}
