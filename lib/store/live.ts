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
  const subscription = liveQuery(query).subscribe({ next: onValue, error: onError });
  return () => subscription.unsubscribe();
}
