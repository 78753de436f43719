/** A stretch of text: UTF-16 code units, half-open (`start` in, `end` out). */
export type Span = { readonly start: number; readonly end: number };

/** The span shared by both, or null where they only touch or lie apart. */
export function intersection(a: Span, b: Span): Span | null {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? { start, end } : null;
}
