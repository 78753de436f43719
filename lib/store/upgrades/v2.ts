import type Dexie from 'dexie';

/** The last change of each article, so that it can be taken back after the reader was closed. */
export function version2(db: Dexie): void {
  db.version(2).stores({ history: 'articleId' });
}
