import Dexie, { liveQuery } from 'dexie';
import { tellCoarsely } from './coarse-changes';

/**
 * Runs `query` now and after every change, by this or any other page, of what it read. Returns the function that stops it.
 * After `onError` nothing more comes. For pages only: a service worker does not live long enough.
 * After a change the query waits for `atRest`: a page that knows its own changes draws them first.
 */
export function subscribe<T>(
  query: () => Promise<T>,
  onValue: (value: T) => void,
  onError: (error: unknown) => void,
  atRest?: (run: () => void) => void,
): () => void {
  let first = true;
  const next = () => {
    if (first || !atRest) {
      first = false;
      return settled(query);
    }
    // A promise of Dexie's own: in its `then` what is read is still watched.
    return new Dexie.Promise<void>((resolve) => atRest(resolve)).then(() => settled(query));
  };
  let isHeard = false;
  const subscription = liveQuery(next).subscribe((result) => {
    if (!isHeard) tellCoarsely();
    isHeard = true;
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
