type Pair = { readonly a: number; readonly b: number; readonly before: Pair | null };

/**
 * The longest list of pairs of indices at which two lists have the same item, in the order of both (Hunt and Szymanski: the
 * fewer items repeat, the faster).
 */
export function commonSubsequence(
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [a: number, b: number])[] {
  const places = new Map<string, number[]>();
  for (const [index, item] of b.entries()) {
    const known = places.get(item);
    if (known) known.push(index);
    else places.set(item, [index]);
  }
  /** By length: the pair that ends a common list of that length soonest in `b`. */
  const ends: Pair[] = [];
  for (const [index, item] of a.entries()) {
    // From the last place to the first, so that one item of `a` never continues itself.
    for (const place of (places.get(item) ?? []).toReversed()) {
      const length = firstAtOrAfter(ends, place);
      ends[length] = { a: index, b: place, before: ends[length - 1] ?? null };
    }
  }
  const pairs: [number, number][] = [];
  for (let pair = ends.at(-1) ?? null; pair !== null; pair = pair.before) pairs.push([pair.a, pair.b]);
  return pairs.reverse();
}

function firstAtOrAfter(ends: readonly Pair[], place: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle]?.b ?? place) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
