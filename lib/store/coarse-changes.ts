import Dexie, { type IntervalTree, type IntervalTreeNode, type ObservabilitySet, RangeSet } from 'dexie';

/** Of more rows than a tree of this depth holds, only the range is told. */
const DEPTH = 2;

/**
 * Dexie tells every query, in every window, each row that has changed, and a query remembers them all until it runs again: while
 * thousands of articles are worked out, that keeps a page busy for longer than drawing it does. From now on, where many rows have
 * changed at once, one range is told that takes them all in: a query may run once too often, and never too seldom. Whoever
 * subscribed last hears first: to be called again after others have subscribed.
 */
export function tellCoarsely(): void {
  Dexie.on.storagemutated.unsubscribe(coarsen);
  Dexie.on.storagemutated.subscribe(coarsen);
}

function coarsen(parts: ObservabilitySet): void {
  for (const [name, tree] of Object.entries(parts))
    if (tree.d > DEPTH) parts[name] = new RangeSet(outermost(tree, 'l').from, outermost(tree, 'r').to);
}

/** The last node of a tree on one side. */
function outermost(tree: IntervalTree, side: 'l' | 'r'): IntervalTreeNode {
  if (!('to' in tree)) throw new RangeError('An empty range has no ends.');
  const next = tree[side];
  return next ? outermost(next, side) : tree;
}
