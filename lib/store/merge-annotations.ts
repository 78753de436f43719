import type { Annotation, Selector } from '../model/annotation';
import type { Change } from '../model/change';
import type { LingjuDatabase } from './db';
import { recordChange } from './history';
import { stampAfter } from './stamp';
import { updateTally } from './tally';

/**
 * Makes one annotation of several: the first keeps its colour and gets the place given, all notes (a blank line between them) and
 * all tags; the others go into the bin. One step for undo. Rejects, and changes nothing, when one of them does not exist.
 */
export function mergeAnnotations(
  db: LingjuDatabase,
  ids: readonly string[],
  revisionId: string,
  selector: Selector,
): Promise<Change> {
  return db.transaction('rw', db.articles, db.annotations, db.history, async () => {
    const stored = await db.annotations.bulkGet([...ids]);
    const all = stored.filter((annotation) => annotation !== undefined);
    const [first, ...others] = all;
    if (first === undefined || all.length < ids.length) throw new Error(`Not all there: ${ids.join()}`);
    const { target: _, ...inText } = first;
    const merged: Annotation = {
      ...inText,
      revisionId,
      selector,
      note: all
        .map(({ note }) => note.trim())
        .filter((note) => note !== '')
        .join('\n\n'),
      tags: [...new Set(all.flatMap(({ tags }) => tags))],
      updatedAt: stampAfter(first.updatedAt),
    };
    const changes = [
      { before: first, after: merged },
      ...others.map((before) => {
        const updatedAt = stampAfter(before.updatedAt);
        return { before, after: { ...before, updatedAt, deletedAt: updatedAt } };
      }),
    ];
    await db.annotations.bulkPut(changes.map(({ after }) => after));
    await updateTally(db, first.articleId);
    const change: Change = {
      kind: 'annotations',
      articleId: first.articleId,
      at: merged.updatedAt,
      changes,
    };
    await recordChange(db, change);
    return change;
  });
}
