import { useCallback, useRef, useState } from 'preact/hooks';
import type { Annotation } from '../../lib/model/annotation';
import type { Change } from '../../lib/model/change';
import { isMadeOn, loadResolve } from './anchor-in';

/**
 * The annotations shown. What this page has just stored shows at once; what the store tells afterwards, with the changes of
 * other windows, takes the place of all. `onLost` is called when the code to place what was made on another text cannot be loaded.
 */
export function useAnnotations(
  loaded: readonly Annotation[],
  text: string,
  revisionId: string,
  onLost: (error: unknown) => void,
) {
  const [annotations, set] = useState(loaded);
  const latest = useRef<readonly Annotation[]>(loaded);
  const follow = useCallback(
    (now: readonly Annotation[]) => {
      latest.current = now;
      if (!now.some((annotation) => isMadeElsewhere(annotation, text, revisionId))) return set(now);
      loadResolve().then(() => set(latest.current), onLost);
    },
    [text, revisionId, onLost],
  );
  const show = useCallback((change: Change) => follow(withChange(latest.current, change)), [follow]);
  return { annotations, follow, show };
}

/** Whether an annotation may stand elsewhere in `text`, the one of `revisionId`, than it says. */
export const isMadeElsewhere = (
  { selector, target, revisionId }: Made,
  text: string,
  shown: string,
): boolean =>
  selector !== null && !target && !isMadeOn(text, selector, revisionId === shown ? text : undefined);

type Made = Pick<Annotation, 'selector' | 'target' | 'revisionId'>;

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
