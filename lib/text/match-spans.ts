import { foldText } from './fold';

type Span = { readonly start: number; readonly end: number };

/** Where folded terms stand in a text, in order and without overlaps; white space inside a match is part of it. */
export function matchSpans(text: string, terms: readonly string[]): readonly Span[] {
  if (terms.length === 0) return [];
  const { text: folded, origin } = foldText(text);
  const found: Span[] = [];
  for (const term of terms) {
    if (term === '') continue;
    for (let at = folded.indexOf(term); at !== -1; at = folded.indexOf(term, at + term.length)) {
      const [start, last] = [origin[at], origin[at + term.length - 1]];
      if (start !== undefined && last !== undefined) found.push({ start, end: last + 1 });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Span[] = [];
  for (const span of found) {
    const before = apart.at(-1);
    if (before === undefined || span.start >= before.end) apart.push(span);
    else if (span.end > before.end) apart[apart.length - 1] = { start: before.start, end: span.end };
  }
  return apart;
}
