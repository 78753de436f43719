import type { BuiltSegment } from './build-segment';
import type { ArticleFacts, NoteFacts, SegmentRow } from './search-rows';

/** A segment in memory: facts of all, the text of none. `live`: 1 for what is the newest of its kind and not in the bin. */
export type Segment = {
  readonly id: number;
  readonly articles: readonly ArticleFacts[];
  readonly notes: NoteFacts;
  readonly noteIds: readonly string[];
  readonly live: { readonly articles: Uint8Array; readonly notes: Uint8Array };
  /** Of the segment that is in memory only. */
  readonly postings?: ReadonlyMap<number, Uint8Array>;
};

/** The id of the segment that is in memory only: it is newer than any. */
export const IN_MEMORY = Number.MAX_SAFE_INTEGER;

const idsOf = ({ ids }: NoteFacts): readonly string[] => (ids === '' ? [] : ids.split('\n'));

const asLoaded = (id: number, articles: readonly ArticleFacts[], notes: NoteFacts): Segment => ({
  id,
  articles,
  notes,
  noteIds: idsOf(notes),
  live: { articles: new Uint8Array(articles.length), notes: new Uint8Array(notes.article.length) },
});

export const loadedSegment = ({ id, articles, notes }: SegmentRow): Segment => asLoaded(id, articles, notes);

export const memorySegment = ({ articles, notes, postings }: BuiltSegment): Segment => ({
  ...asLoaded(IN_MEMORY, articles, notes),
  postings,
});

/** What the library says of ids, whatever the index holds. */
export type Existing = {
  /** Articles, in the bin or not. */
  readonly articles: ReadonlySet<string>;
  readonly binned: ReadonlySet<string>;
  readonly deletedNotes: ReadonlySet<string>;
};

/** The segment in which each article is the newest. */
export function ownersOf(segments: readonly Segment[]): ReadonlyMap<string, Segment> {
  const owners = new Map<string, Segment>();
  for (const segment of [...segments].sort((a, b) => a.id - b.id))
    for (const { id } of segment.articles) owners.set(id, segment);
  return owners;
}

/** Says anew in every segment what is live; each article counts in the segment that owns it (`ownersOf`). */
export function markLive(
  segments: readonly Segment[],
  owners: ReadonlyMap<string, Segment>,
  { articles, binned, deletedNotes }: Existing,
): void {
  for (const segment of segments) {
    for (const [index, { id }] of segment.articles.entries())
      segment.live.articles[index] = Number(
        owners.get(id) === segment && articles.has(id) && !binned.has(id),
      );
    for (let index = 0; index < segment.noteIds.length; index += 1) {
      const own = segment.live.articles[segment.notes.article[index] ?? 0] ?? 0;
      const isDeleted = deletedNotes.size > 0 && deletedNotes.has(segment.noteIds[index] ?? '');
      segment.live.notes[index] = isDeleted ? 0 : own;
    }
  }
}
