/**
 * The time of an edit, ISO 8601, later than the edit before it even within one millisecond or after the clock was put back:
 * no two states of an annotation carry the same `updatedAt`.
 */
export function stampAfter(before: string | null): string {
  const now = Date.now();
  const last = before === null ? Number.NaN : Date.parse(before);
  return new Date(last >= now ? last + 1 : now).toISOString();
}
