import type { PlacedAnnotation } from '../../lib/model/annotation';
import type { Span } from '../../lib/model/span';

/** The place that a reader's address asks for: `note=ID`, or `at=START-END` in the present text; null where there is none. */
export function goalOf(parameters: URLSearchParams, placed: readonly PlacedAnnotation[]): Span | null {
  const note = parameters.get('note');
  if (note !== null) return placed.find(({ annotation }) => annotation.id === note)?.anchor ?? null;
  const [, start, end] = /^(\d+)-(\d+)$/.exec(parameters.get('at') ?? '') ?? [];
  return start === undefined || end === undefined ? null : { start: Number(start), end: Number(end) };
}
