import { liveQuery } from 'dexie';

/**
 * Runs `query` now and after every change, by this or any other page, of what it read. Returns the function that stops it.
 * After `onError` nothing more comes. For pages only: a service worker does not live long enough.
 */
export function subscribe<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
): () => void {
  const subscription = liveQuery(() => settled(query)).subscribe((result) => {
    if (result.ok) return onValue(result.value);
    subscription.unsubscribe();
    onError(result.error);
  });
  return () => subscription.unsubscribe();
}

type Settled<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown };

/** Failures as values: `liveQuery` says nothing at all when the connection was closed, and a page would wait for ever. */
async function settled<T>(query: () => Promise<T>): Promise<Settled<T>> {
  try {
    return { ok: true, value: await query() };
  } catch (error) {
    return { ok: false, error };
  }
}
