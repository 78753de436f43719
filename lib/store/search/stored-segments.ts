import { emptyIndex, type SearchDatabase } from './search-database';
import { loadedSegment, ownersOf, type Segment } from './segment';

/** The segments that are stored, as far as this window has heard of them. */
export type StoredSegments = {
  readonly all: () => readonly Segment[];
  /** The segment in which each article is the newest. */
  readonly owners: () => ReadonlyMap<string, Segment>;
  /** Loads what is new among these ids, and forgets all others. Resolves to whether that changed anything. */
  readonly load: (ids: readonly number[]) => Promise<boolean>;
  readonly clear: () => Promise<void>;
};

export function storedSegments(index: SearchDatabase): StoredSegments {
  let segments: readonly Segment[] = [];
  let owners: ReadonlyMap<string, Segment> = new Map();

  function become(next: readonly Segment[]): void {
    segments = next;
    owners = ownersOf(next);
  }

  return {
    all: () => segments,
    owners: () => owners,
    async load(ids) {
      const isKnown = (wanted: number) => segments.some(({ id }) => id === wanted);
      if (ids.length === segments.length && ids.every(isKnown)) return false;
      const rows = await index.segments.bulkGet(ids.filter((id) => !isKnown(id)));
      const fresh = rows.flatMap((row) => (row === undefined ? [] : [loadedSegment(row)]));
      const all = new Map([...segments, ...fresh].map((segment) => [segment.id, segment]));
      become(ids.flatMap((id) => all.get(id) ?? []));
      return true;
    },
    async clear() {
      await emptyIndex(index);
      become([]);
    },
  };
}
