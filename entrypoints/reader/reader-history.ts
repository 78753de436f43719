import type { EarlierChange } from '../../components/reader/reader-props';
import type { Change } from '../../lib/model/change';
import type { LingjuDatabase } from '../../lib/store/db';
import { lastChange, markOffered, repeatChange, revertChange } from '../../lib/store/history';

export type ReaderHistory = {
  readonly isEmpty: () => boolean;
  readonly made: (change: Change) => void;
  /** What was done last before the page was opened, if it took something away; it is told once. */
  readonly offer: () => Promise<EarlierChange | undefined>;
  /** The change that was taken back, or made again; null when there is none. Rejects when it could not be stored. */
  readonly undo: () => Promise<Change | null>;
  readonly redo: () => Promise<Change | null>;
};

/**
 * The changes made in one page, the last one at the end; it outlives a change of the text shown. Behind them lies the change
 * that was made last before the page was opened.
 */
export function createReaderHistory(db: LingjuDatabase, articleId: string): ReaderHistory {
  const done: Change[] = [];
  let undone: Change[] = [];
  // One after the other: a key held down must not take the same change back twice.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const next = queue.then(act);
    queue = next.catch(() => undefined);
    return next;
  };
  const openedAt = new Date().toISOString();
  /** What another window has made meanwhile is for that window to take back. */
  const earlier = async () => {
    const kept = await lastChange(db, articleId, new Date());
    return kept !== null && kept.change.at < openedAt ? kept : null;
  };
  return {
    isEmpty: () => done.length === 0,
    made(change) {
      done.push(change);
      undone = [];
    },
    async offer() {
      const kept = await earlier();
      const change = kept === null || kept.offered ? undefined : takenAway(kept.change);
      if (kept !== null && change !== undefined) await markOffered(db, articleId, kept.change.at);
      return change;
    },
    undo: () =>
      inTurn(async () => {
        for (;;) {
          const change = done.at(-1) ?? (await earlier())?.change;
          if (change === undefined) return null;
          const turned = await revertChange(db, change);
          done.pop();
          if (!turned) continue;
          undone.push(change);
          return change;
        }
      }),
    redo: () =>
      inTurn(async () => {
        const change = undone.at(-1);
        if (change === undefined) return null;
        await repeatChange(db, change);
        undone.pop();
        done.push(change);
        return change;
      }),
  };
}

/** What a change took from the user, by the words it was on; undefined where it only added. */
function takenAway(change: Change): EarlierChange | undefined {
  const [first] = change.kind === 'annotations' ? change.changes : [];
  if (!first?.before) return undefined;
  const { before, after } = first;
  const words = before.selector?.quote.exact || before.note;
  if (before.deletedAt === undefined && after.deletedAt !== undefined) return { kind: 'deleted', words };
  // What was typed on, pause by pause, is still all there.
  const wasEdited = before.note.trim() !== '' && !after.note.startsWith(before.note);
  return wasEdited ? { kind: 'edited', words } : undefined;
}
