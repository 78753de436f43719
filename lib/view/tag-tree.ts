/** A tag in the tree that `/` makes: `城建/桥梁` is below `城建`. */
export type TagBranch = {
  /** The whole tag. */
  readonly tag: string;
  /** Its last part, as shown below its parent. */
  readonly name: string;
  /** 0 at the top. */
  readonly depth: number;
  /** Annotations with the tag itself; 0 for a parent that stands on none. */
  readonly count: number;
};

/** All tags as the rows of a tree, each below its parent, in the order of the language; missing parents are added. */
export function tagTree(
  counts: readonly { readonly tag: string; readonly count: number }[],
): readonly TagBranch[] {
  const own = new Map(counts.map(({ tag, count }) => [tag, count]));
  const all = new Set(counts.flatMap(({ tag }) => withParents(tag)));
  return [...all]
    .map((tag) => {
      const parts = tag.split('/');
      return { tag, name: parts.at(-1) ?? tag, depth: parts.length - 1, count: own.get(tag) ?? 0, parts };
    })
    .sort((a, b) => compareParts(a.parts, b.parts))
    .map(({ parts: _, ...branch }) => branch);
}

/** `a/b/c` → `a`, `a/b`, `a/b/c`. */
const withParents = (tag: string): readonly string[] =>
  tag.split('/').map((_, index, parts) => parts.slice(0, index + 1).join('/'));

/** Part by part: a parent stands before what is below it, and nothing comes between them. */
function compareParts(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((part, index) => part !== b[index]);
  if (at === -1) return a.length - b.length;
  const [left, right] = [a[at] ?? '', b[at]];
  if (right === undefined) return 1;
  return left.localeCompare(right, 'zh') || (left < right ? -1 : 1);
}
