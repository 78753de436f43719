import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { PlacedAnnotation } from '../../lib/model/annotation';
import type { NumberMark, QuoteMark } from '../../lib/model/marks';
import type { Span } from '../../lib/model/span';
import { offsetAbove, topAndBottom } from '../../lib/view/dom/sight';
import { neighbour } from '../../lib/view/neighbour';
import type { MarkLayer } from './marks-at';

export type Waypoint = 'figure' | 'statement' | 'note';
/** Goes on to the next or back to the previous one; false where there is none. */
export type ToWaypoint = (kind: Waypoint, step: 1 | -1) => boolean;

const LAYER_OF: Readonly<Partial<Record<Waypoint, MarkLayer>>> = { figure: 'number', statement: 'quote' };

/** Ways from figure to figure, from statement to statement and from note to note, from the one gone to last as long as it is in sight. */
export function useWaypoints(
  body: RefObject<HTMLElement | null>,
  numbers: readonly NumberMark[],
  quotes: readonly QuoteMark[],
  annotations: readonly PlacedAnnotation[],
  jump: (span: Span, layer?: MarkLayer) => void,
): ToWaypoint {
  const last = useRef<Span | null>(null);

  const standingAt = (root: HTMLElement, step: 1 | -1): number => {
    const box = last.current && topAndBottom(root, last.current);
    if (last.current && box && box.bottom > 0 && box.top < window.innerHeight) return last.current.start;
    // From nowhere, what is in sight comes first in either direction.
    return offsetAbove(root, step === 1 ? 0 : window.innerHeight) - step;
  };
  const placesOf: Readonly<Record<Waypoint, () => readonly Span[]>> = {
    figure: () => numbers,
    statement: () => quotes.filter((quote) => quote.kind === 'speech'),
    note: () => annotations.flatMap(({ anchor }) => anchor ?? []),
  };
  const go: ToWaypoint = (kind, step) => {
    if (!body.current) return false;
    const next = neighbour(placesOf[kind](), standingAt(body.current, step), step);
    if (!next) return false;
    jump(next, LAYER_OF[kind]);
    last.current = next;
    return true;
  };
  return go;
}
