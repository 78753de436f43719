/** Multiset of character 4-grams, white space and width left aside: blind to how a text is cut into paragraphs. */
function grams(text: string): Map<string, number> {
  const characters = [...text.normalize('NFKC').replace(/\s+/g, '')];
  const bag = new Map<string, number>();
  for (let i = 0; i + 4 <= characters.length; i += 1) {
    const gram = characters.slice(i, i + 4).join('');
    bag.set(gram, (bag.get(gram) ?? 0) + 1);
  }
  return bag;
}

const sizeOf = (bag: ReadonlyMap<string, number>): number =>
  [...bag.values()].reduce((sum, count) => sum + count, 0);

/** Harmonic mean of precision and recall, 0 to 1. */
export function textScore(expected: string, got: string): number {
  const wanted = grams(expected);
  const found = grams(got);
  let common = 0;
  for (const [gram, count] of found) common += Math.min(count, wanted.get(gram) ?? 0);
  const total = sizeOf(wanted) + sizeOf(found);
  return total === 0 ? 1 : (2 * common) / total;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
