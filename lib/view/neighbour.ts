import type { Span } from '../model/span';

/**
 * The next (`step` 1) or previous (-1) of some places of the text as seen from the offset `at`; null past either end. A place
 * that begins right at `at` is where one stands, not a neighbour. `places` may come in any order.
 */
export function neighbour<T extends Span>(places: readonly T[], at: number, step: 1 | -1): T | null {
  const beyond = places.filter(({ start }) => (start - at) * step > 0);
  return beyond.reduce<T | null>(
    (nearest, place) => (nearest === null || (nearest.start - place.start) * step > 0 ? place : nearest),
    null,
  );
}
