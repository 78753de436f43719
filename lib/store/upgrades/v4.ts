import type Dexie from 'dexie';

/** What is derived from articles, and which of them must be read anew for it. */
export function version4(db: Dexie): void {
  db.version(4).stores({
    stale: '[deriver+articleId]',
    derivers: 'name',
    statements: 'articleId, [day+articleId], *speakers',
    figures: 'articleId, [day+articleId], *units',
    tallies: '[kind+name], [kind+count]',
  });
}
