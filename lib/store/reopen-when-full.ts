import type Dexie from 'dexie';

/**
 * After the disk was too full for a transaction, the next one over the same connection may only delete in Firefox, and whoever tries
 * again in vain is told something else: the next call opens another connection.
 */
export function reopenWhenFull(db: Dexie): void {
  const onAbort = ({ target }: Event) => {
    if (target instanceof IDBTransaction && target.error?.name === 'QuotaExceededError')
      db.close({ disableAutoOpen: false });
  };
  // Dexie keeps the event from coming up to the database; it passes it on its way down.
  db.on('ready', () => db.backendDB().addEventListener('abort', onAbort, { capture: true }), true);
}
