import { useCallback, useState } from 'preact/hooks';
import type { Annotation } from '../../lib/model/annotation';
import type { Change } from '../../lib/model/change';

/**
 * The annotations shown. What this page has just stored shows at once; what the store tells afterwards, with the changes of
 * other windows, takes the place of all.
 */
export function useAnnotations(loaded: readonly Annotation[]) {
  const [annotations, follow] = useState(loaded);
  const show = useCallback((change: Change) => follow((shown) => withChange(shown, change)), []);
  return { annotations, follow, show };
}

/** The live annotations after a change; one that is shown in a newer state already stays as it is. */
export function withChange(shown: readonly Annotation[], change: Change): readonly Annotation[] {
  if (change.kind !== 'annotations') return shown;
  const changed = new Map(change.changes.map(({ after }) => [after.id, after]));
  const isNewer = (annotation: Annotation) =>
    annotation.updatedAt > (changed.get(annotation.id)?.updatedAt ?? '');
  const newer = shown.filter(isNewer);
  const after = [...changed.values()].filter(({ id }) => newer.every((one) => one.id !== id));
  return [...newer, ...after].filter(({ deletedAt }) => deletedAt === undefined);
}
