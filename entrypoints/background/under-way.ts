import type { StoredCapture } from '../../lib/messaging/protocol';
import type { FirstLook } from '../../lib/model/first-look';

/** An article that was announced is waited for as long as this, in milliseconds. */
const ARRIVAL = 10_000;

/** One whose reading view never asks for it is stored after this. */
const PATIENCE = 2000;

/** And is told of for as long as this: a reading view that is reloaded before it knows its article asks again. */
const MEMORY = 30_000;

type UnderWay = { readonly look: Promise<FirstLook | null>; readonly store: () => Promise<StoredCapture> };
type Entry = { readonly arrived: Promise<UnderWay | null>; readonly arrive: (it: UnderWay | null) => void };

/**
 * Captures whose reading view is being opened: first it shows a look at them, then they are stored, so that the browser does one
 * thing at a time while the user waits. Kept in memory, for as long as a page needs to load.
 */
const underWay = new Map<string, Entry>();

/** The reading view opens, the article follows. */
export function announce(id: string): void {
  const { arrive } = entryOf(id);
  setTimeout(() => arrive(null), ARRIVAL);
}

export const isAnnounced = (id: string): boolean => underWay.has(id);

/** The article is here. A second one under the same name changes nothing. */
export function begin(id: string, { look, store }: UnderWay): void {
  let stored: Promise<StoredCapture> | undefined;
  const storeOnce = () => {
    stored ??= store();
    return stored;
  };
  entryOf(id).arrive({ look, store: storeOnce });
  setTimeout(() => take(id), PATIENCE);
}

/** Null where there is nothing to show before the article is stored, and where the capture is not, or no longer, known. */
export async function lookOf(id: string): Promise<FirstLook | null> {
  return (await (await underWay.get(id)?.arrived)?.look) ?? null;
}

/** Stores the capture and says what has become of it; null where it is not, or no longer, known. */
export async function take(id: string): Promise<StoredCapture | null> {
  return (await (await underWay.get(id)?.arrived)?.store()) ?? null;
}

function entryOf(id: string): Entry {
  const known = underWay.get(id);
  if (known) return known;
  let arrive: Entry['arrive'] = () => {};
  const arrived = new Promise<UnderWay | null>((resolve) => {
    arrive = resolve;
  });
  underWay.set(id, { arrived, arrive });
  setTimeout(() => underWay.delete(id), MEMORY);
  return { arrived, arrive };
}
