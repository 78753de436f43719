import Dexie, { type Table } from 'dexie';
import { tellCoarsely } from '../coarse-changes';
import type { BuiltSegment } from './build-segment';
import type { PostingsRow, RulesRow, SegmentRow, UnitsRow } from './search-rows';

/**
 * The index of the search, in a database of its own beside the library's: everything in it is derived, so it may be deleted at any
 * time, and nothing that happens to it reaches the library. It needs no versions: another format is another `rules`.
 */
export class SearchDatabase extends Dexie {
  declare readonly segments: Table<SegmentRow, number>;
  declare readonly postings: Table<PostingsRow, [number, number]>;
  declare readonly units: Table<UnitsRow, number>;
  declare readonly rules: Table<RulesRow, string>;

  constructor(name: string) {
    super(name, { cache: 'disabled', chromeTransactionDurability: 'relaxed' });
    tellCoarsely();
    this.version(1).stores({
      segments: 'id',
      postings: '[unit+segment]',
      units: 'segment',
      rules: 'key',
    });
  }
}

export const openSearchDatabase = (name = 'lingju-search'): SearchDatabase => new SearchDatabase(name);

/** Rows of postings that are written in one go: more would keep searches waiting that are asked meanwhile. */
const RUN = 400;

/** Stores a segment and takes others away, in one transaction. Resolves to its id. */
export function storeSegment(
  index: SearchDatabase,
  { articles, notes, postings }: BuiltSegment,
  replaced: readonly number[],
): Promise<number> {
  return index.transaction('rw', index.segments, index.postings, index.units, async () => {
    const last = await index.segments.toCollection().lastKey();
    // Never used twice, also after the index was emptied: windows know segments by it.
    const id = Math.max(Date.now(), Number(last ?? 0) + 1);
    await index.segments.add({ id, articles, notes, postings: postings.size });
    await index.units.add({ segment: id, units: Uint32Array.from(postings.keys()) });
    const rows = [...postings].map(([unit, bytes]) => ({ unit, segment: id, bytes }));
    for (let at = 0; at < rows.length; at += RUN) await index.postings.bulkAdd(rows.slice(at, at + RUN));
    await removeSegments(index, replaced);
    return id;
  });
}

/** Takes segments away with all that is theirs; in one transaction. */
export function removeSegments(index: SearchDatabase, ids: readonly number[]): Promise<void> {
  return index.transaction('rw', index.segments, index.postings, index.units, async () => {
    for (const id of ids) {
      const { units } = (await index.units.get(id)) ?? { units: new Uint32Array() };
      await index.postings.bulkDelete(Array.from(units, (unit): [number, number] => [unit, id]));
      await index.units.delete(id);
      await index.segments.delete(id);
    }
  });
}

/** Takes all segments away; the rules stay. */
export function emptyIndex(index: SearchDatabase): Promise<void> {
  return index.transaction('rw', index.segments, index.postings, index.units, async () => {
    for (const table of [index.segments, index.postings, index.units]) await table.clear();
  });
}

/** Opens the index; one that cannot be read is made anew: nothing in it is the only copy. */
export async function openIndex(index: SearchDatabase, rules: string): Promise<void> {
  try {
    await keepRules(index, rules);
  } catch {
    await index.delete({ disableAutoOpen: false });
    await keepRules(index, rules);
  }
}

/** Empties the index where it was made by other rules, or by none. */
function keepRules(index: SearchDatabase, rules: string): Promise<void> {
  return index.transaction('rw', index.tables, async () => {
    if ((await index.rules.get('rules'))?.rules === rules) return;
    for (const table of index.tables) await table.clear();
    await index.rules.put({ key: 'rules', rules });
  });
}

/** Whether every row of every segment is there. */
export function isWhole(index: SearchDatabase): Promise<boolean> {
  return index.transaction('r', index.segments, index.postings, async () => {
    let expected = 0;
    await index.segments.each(({ postings }) => {
      expected += postings;
    });
    return expected === (await index.postings.count());
  });
}
