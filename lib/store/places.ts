import * as v from 'valibot';
import type { Selector } from '../model/annotation';
import type { LingjuDatabase } from './db';

/** Where somebody was in an article: the sentence, as an annotation would name it, and the text it was in. */
export type Place = { readonly revisionId: string; readonly selector: Selector };

/** `read`: the topmost sentence in sight; `heard`: the sentence read aloud last. */
export type PlaceKind = 'read' | 'heard';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const PLACE: v.GenericSchema<Place> = v.object({
  revisionId: v.string(),
  selector: v.object({
    quote: v.object({ exact: v.string(), prefix: v.string(), suffix: v.string() }),
    position: v.object({ start: offset, end: offset }),
  }),
});

/** Places are rows of the settings: each is one small choice of the user, and no list ever reads them. */
const keyOf = (articleId: string, kind: PlaceKind): string => `place/${kind}/${articleId}`;

/** The place kept for an article; null where there is none, or what is stored is damaged. */
export async function loadPlace(
  db: LingjuDatabase,
  articleId: string,
  kind: PlaceKind,
): Promise<Place | null> {
  const row = await db.settings.get(keyOf(articleId, kind));
  return row !== undefined && v.is(PLACE, row.value) ? row.value : null;
}

/** Keeps a place instead of the one before; null forgets it. */
export async function savePlace(
  db: LingjuDatabase,
  articleId: string,
  kind: PlaceKind,
  place: Place | null,
): Promise<void> {
  const key = keyOf(articleId, kind);
  if (place === null) await db.settings.delete(key);
  else await db.settings.put({ key, value: place });
}

/** Forgets every place in these articles; for the transaction that erases them. */
export async function forgetPlaces(db: LingjuDatabase, articleIds: readonly string[]): Promise<void> {
  const kinds: readonly PlaceKind[] = ['read', 'heard'];
  await db.settings.bulkDelete(articleIds.flatMap((id) => kinds.map((kind) => keyOf(id, kind))));
}
