import { fitsFlags, isInRun, type SearchTerm } from '../../text/search-units';
import { PostingReader } from './postings';

/** The postings of a character; undefined where it stands nowhere. */
export type PostingsOf = (code: number) => Uint8Array | undefined;

/** Documents and places in them, both rising; a document stands as often as there are places. */
type Places = { readonly documents: readonly number[]; readonly places: readonly number[] };

/** Calls `tell` for each document that holds the term, in rising order, with the first place of it. */
export function matchTerm(
  term: SearchTerm,
  postingsOf: PostingsOf,
  tell: (document: number, place: number) => void,
): void {
  const lists: { readonly index: number; readonly bytes: Uint8Array }[] = [];
  for (let index = 0; index < term.text.length; index += 1) {
    const bytes = postingsOf(term.text.charCodeAt(index));
    if (bytes === undefined) return;
    lists.push({ index, bytes });
  }
  // The rarest character leaves the fewest places to look at.
  const [rarest, ...others] = lists.sort((a, b) => a.bytes.length - b.bytes.length);
  if (rarest === undefined) return;
  let found = placesOf(term, rarest.index, rarest.bytes, others.length === 0);
  for (const { index, bytes } of others) {
    if (found.documents.length === 0) return;
    found = placesAlso(term, index, bytes, found);
  }
  let last = -1;
  for (let at = 0; at < found.documents.length; at += 1) {
    const document = found.documents[at] ?? 0;
    if (document !== last) tell(document, found.places[at] ?? 0);
    last = document;
  }
}

/** Where the term would begin so that its character at `index` stands at a value of the postings; -1 where that is no such place. */
function beginningOf(term: SearchTerm, index: number): (value: number) => number {
  if (!isInRun(term.text.charCodeAt(index))) return (value) => value - index;
  const fits = [0, 1, 2, 3].map((flags) => fitsFlags(term, index, flags));
  return (value) => (fits[value & 3] ? (value >>> 2) - index : -1);
}

function placesOf(term: SearchTerm, index: number, bytes: Uint8Array, isOnly: boolean): Places {
  const documents: number[] = [];
  const places: number[] = [];
  const beginning = beginningOf(term, index);
  const reader = new PostingReader(bytes);
  while (reader.next()) {
    for (let value = reader.nextPlace(); value !== -1; value = reader.nextPlace()) {
      const place = beginning(value);
      if (place < 0) continue;
      documents.push(reader.document);
      places.push(place);
      if (isOnly) break;
    }
  }
  return { documents, places };
}

/** Those of the places found so far where the character at `index` stands as well. */
function placesAlso(term: SearchTerm, index: number, bytes: Uint8Array, before: Places): Places {
  const documents: number[] = [];
  const places: number[] = [];
  const beginning = beginningOf(term, index);
  const reader = new PostingReader(bytes);
  let at = 0;
  while (at < before.documents.length && reader.next()) {
    while ((before.documents[at] ?? Number.POSITIVE_INFINITY) < reader.document) at += 1;
    let value = before.documents[at] === reader.document ? reader.nextPlace() : -1;
    while (value !== -1 && before.documents[at] === reader.document) {
      const place = beginning(value);
      const wanted = before.places[at] ?? 0;
      if (place === wanted) {
        documents.push(reader.document);
        places.push(place);
      }
      if (place >= wanted) at += 1;
      else value = reader.nextPlace();
    }
  }
  return { documents, places };
}
