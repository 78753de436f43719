/**
 * Why the library cannot be read or written.
 * `quota`: the disk or the allowance is full. `blocked`: the browser refuses storage (private window, damaged profile).
 * `closed`: this page's connection was closed, by a newer version or by clearing of data; reloading the page helps.
 */
export type StorageFailure = 'quota' | 'blocked' | 'closed' | 'unknown';

/** Names of DOM exceptions and of Dexie's errors. */
const BY_NAME: ReadonlyMap<string, StorageFailure> = new Map([
  ['QuotaExceededError', 'quota'],
  ['NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR', 'quota'],
  ['SecurityError', 'blocked'],
  ['NotAllowedError', 'blocked'],
  ['InvalidStateError', 'blocked'],
  ['UnknownError', 'blocked'],
  ['MissingAPIError', 'blocked'],
  ['OpenFailedError', 'blocked'],
  ['DatabaseClosedError', 'closed'],
]);

/** An error that says more about its cause is asked first: Dexie wraps what the browser reported. */
export function storageFailure(error: unknown): StorageFailure {
  for (const cause of causesOf(error)) {
    const failure = isFull(cause) ? 'quota' : isClosing(cause) ? 'closed' : BY_NAME.get(cause.name);
    if (failure !== undefined) return failure;
  }
  return 'unknown';
}

/**
 * An error as it can be sent to another thread: copied as it is, one of Dexie's would lose its name and what it wraps, which is all
 * that `storageFailure` goes by.
 */
export function sendableError(error: unknown): Named {
  const failure = storageFailure(error);
  const cause = causesOf(error).find((one) => storageFailure(one) === failure);
  return { name: cause?.name ?? 'Error', message: cause?.message ?? String(error) };
}

type Named = { readonly name: string; readonly message: string };

/** The error and everything it wraps, innermost first. */
function causesOf(error: unknown, depth = 0): Named[] {
  if (typeof error !== 'object' || error === null || depth > 5) return [];
  const { name, message, inner, cause, failures } = error as Record<string, unknown>;
  const wrapped = [inner, cause, ...(typeof failures === 'object' ? Object.values(failures ?? {}) : [])];
  const itself = typeof name === 'string' ? [{ name, message: String(message ?? '') }] : [];
  return [...wrapped.flatMap((one) => causesOf(one, depth + 1)), ...itself];
}

/** Chromium, while it writes: `UnknownError: Connection is closing because of: IO error: … FILE_ERROR_NO_SPACE (…)`. */
const isFull = ({ message }: Named): boolean => /NO_SPACE|No space left/.test(message);

/** `InvalidStateError: … The database connection is closing.` */
const isClosing = ({ name, message }: Named): boolean =>
  name === 'InvalidStateError' && /\bclos(?:ing|ed)\b/i.test(message);
