import type Dexie from 'dexie';

/** Pictures of articles, for reading without a network. */
export function version3(db: Dexie): void {
  db.version(3).stores({ pictures: 'src, pageKey, keptAt, bytes' });
}
