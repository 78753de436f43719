import { fitsFlags, type SearchTerm, type SearchUnits, searchUnits } from './search-units';

type Span = { readonly start: number; readonly end: number };

/** Where terms stand in a text, in order and without overlaps; white space inside a match is part of it. */
export function matchSpans(text: string, terms: readonly SearchTerm[]): readonly Span[] {
  if (terms.length === 0) return [];
  const units = searchUnits(text);
  const found = terms.flatMap((term) =>
    placesOf(term, units).flatMap((at): Span[] => {
      const [start, last] = [units.origin[at], units.origin[at + term.text.length - 1]];
      return start === undefined || last === undefined ? [] : [{ start, end: last + 1 }];
    }),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const span of found) {
    const before = apart.at(-1);
    if (before === undefined || span.start >= before.end) apart.push(span);
    else if (span.end > before.end) apart[apart.length - 1] = { start: before.start, end: span.end };
  }
  return apart;
}

/** Whether every one of the terms stands in the text. */
export function hasTerms(text: string, terms: readonly SearchTerm[]): boolean {
  if (terms.length === 0) return true;
  const units = searchUnits(text);
  return terms.every((term) => placesOf(term, units).length > 0);
}

function placesOf(term: SearchTerm, { text, flags }: SearchUnits): readonly number[] {
  const places: number[] = [];
  if (term.text === '') return places;
  let at = text.indexOf(term.text);
  while (at !== -1) {
    const fits = [...term.flags.keys()].every((index) => fitsFlags(term, index, flags[at + index] ?? 0));
    if (fits) places.push(at);
    at = text.indexOf(term.text, at + (fits ? term.text.length : 1));
  }
  return places;
}
