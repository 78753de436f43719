import { bySpot, isSpot, type Place, type PlacedAnnotation } from '../model/annotation';
import type { Span } from '../model/span';

/** Between two highlights that belong together stands nothing but white space and marks: 一句。|下一句 */
const NEXT_TO = /^[\s\p{P}]*$/u;

/** The annotations that a span overlaps, adjoins, or has only punctuation between itself and them; in text order. */
export function touched(
  text: string,
  span: Span,
  annotations: readonly PlacedAnnotation[],
): readonly PlacedAnnotation[] {
  return annotations.filter(({ anchor }) => {
    if (!anchor) return false;
    const [from, to] = [Math.min(anchor.end, span.end), Math.max(anchor.start, span.start)];
    return from >= to || (to - from < 8 && NEXT_TO.test(text.slice(from, to)));
  });
}

/** The highlight on exactly this place. */
export const annotationOn = (
  place: Place,
  annotations: readonly PlacedAnnotation[],
): PlacedAnnotation | undefined =>
  annotations.find(({ annotation, anchor }) => {
    if (annotation.correction || !anchor) return false;
    if (anchor.spot || isSpot(place))
      return anchor.spot !== undefined && isSpot(place) && bySpot(anchor.spot, place) === 0;
    return anchor.start === place.start && anchor.end === place.end;
  });

/** The annotation that shares most with a span; null where none overlaps it. */
export function mostCovered(span: Span, annotations: readonly PlacedAnnotation[]): PlacedAnnotation | null {
  const shared = ({ anchor }: PlacedAnnotation) =>
    anchor ? Math.min(anchor.end, span.end) - Math.max(anchor.start, span.start) : 0;
  return annotations.reduce<PlacedAnnotation | null>(
    (best, placed) => (shared(placed) > (best ? shared(best) : 0) ? placed : best),
    null,
  );
}

/** From the first start to the last end of all that have a place; null where none has. */
export function hullOf(annotations: readonly PlacedAnnotation[]): Span | null {
  const anchors = annotations.flatMap(({ anchor }) => anchor ?? []);
  return anchors.length === 0
    ? null
    : {
        start: Math.min(...anchors.map(({ start }) => start)),
        end: Math.max(...anchors.map(({ end }) => end)),
      };
}
