import type { SearchDatabase } from './search-database';
import type { Segment } from './segment';

/** Postings of some units: by unit, then by segment. */
export type Postings = ReadonlyMap<number, ReadonlyMap<number, Uint8Array>>;

/** Bytes that are kept for the next search: what is typed differs by one character from what was typed before. */
const LIMIT = 6_000_000;

/** Reads postings of stored segments, and keeps some of those read last. To be made anew when segments change. */
export function createPostingsCache(index: SearchDatabase) {
  const kept = new Map<number, ReadonlyMap<number, Uint8Array>>();
  let bytes = 0;

  const sizeOf = (one: ReadonlyMap<number, Uint8Array>) =>
    [...one.values()].reduce((sum, { length }) => sum + length, 0);

  async function read(unit: number): Promise<ReadonlyMap<number, Uint8Array>> {
    const known = kept.get(unit);
    if (known) {
      kept.delete(unit);
      kept.set(unit, known);
      return known;
    }
    const rows = await index.postings.where('[unit+segment]').between([unit], [unit, []]).toArray();
    const fresh = new Map(rows.map((row) => [row.segment, row.bytes]));
    kept.set(unit, fresh);
    bytes += sizeOf(fresh);
    for (const [oldest, postings] of kept) {
      if (bytes <= LIMIT || oldest === unit) break;
      kept.delete(oldest);
      bytes -= sizeOf(postings);
    }
    return fresh;
  }

  return async (units: readonly number[]): Promise<Postings> => {
    const all = await index.transaction('r', index.postings, () =>
      Promise.all(units.map(async (unit) => [unit, await read(unit)] as const)),
    );
    return new Map(all);
  };
}

export type ReadPostings = ReturnType<typeof createPostingsCache>;

/** How one segment finds the postings of a unit among those read. */
export const postingsIn =
  (segment: Segment, postings: Postings) =>
  (unit: number): Uint8Array | undefined =>
    segment.postings ? segment.postings.get(unit) : postings.get(unit)?.get(segment.id);
