import type { Annotation } from '../model/annotation';

type Change = (before: Annotation) => Annotation;

const distinct = (tags: readonly string[]): readonly string[] => [...new Set(tags)];

/** Adds tags behind those it has. */
export const withTags =
  (added: readonly string[]): Change =>
  (before) => ({ ...before, tags: distinct([...before.tags, ...added]) });

/** `城建` into `建设` also makes `建设/桥梁` of `城建/桥梁`, but leaves `城建局` alone. */
export const withTagRenamed =
  (from: string, to: string): Change =>
  (before) => ({
    ...before,
    tags: distinct(before.tags.map((tag) => (isWithin(tag, from) ? to + tag.slice(from.length) : tag))),
  });

/** Takes off the tag and what is below it. */
export const withoutTag =
  (removed: string): Change =>
  (before) => ({ ...before, tags: before.tags.filter((tag) => !isWithin(tag, removed)) });

const isWithin = (tag: string, root: string): boolean => tag === root || tag.startsWith(`${root}/`);
