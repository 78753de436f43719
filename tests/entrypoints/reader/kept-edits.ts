import { expect } from 'vitest';
import {
  addAnnotation,
  changeOf,
  moveAnnotation,
  removeAnnotation,
  updateAnnotation,
} from '../../../lib/store/annotations';
import { mergeAnnotations } from '../../../lib/store/merge-annotations';
import { command, draft, hasNotes, NOTHING } from './kept-command';

export const create = (note: string, at: number) =>
  command(`create ${note} at ${at}`, async (model, kept) => {
    const { place, ...where } = await kept.placeAt(at);
    const made = await addAnnotation(kept.db, { ...draft(note), ...where, articleId: kept.articleId });
    kept.history.made(changeOf(null, made));
    model.made({ id: made.id, before: null, after: { note, live: true, place } });
  });

export const edit = (which: number, note: string) =>
  command(
    `edit ${which} to ${note}`,
    async (model, kept) => {
      const [id, before] = model.note(which) ?? ['', NOTHING];
      const change = await updateAnnotation(kept.db, id, { note });
      kept.history.made(changeOf(change.before, change.after));
      model.made({ id, before, after: { ...before, note, live: before.live || note !== before.note } });
    },
    hasNotes,
  );

export const remove = (which: number) =>
  command(
    `delete ${which}`,
    async (model, kept) => {
      const [id, before] = model.note(which) ?? ['', NOTHING];
      const change = await removeAnnotation(kept.db, id);
      kept.history.made(changeOf(change.before, change.after));
      model.made({ id, before, after: { ...before, live: false } });
    },
    hasNotes,
  );

export const move = (which: number, at: number) =>
  command(
    `attach ${which} at ${at}`,
    async (model, kept) => {
      const [id, before] = model.note(which) ?? ['', NOTHING];
      const { revisionId, selector, target, place } = { target: undefined, ...(await kept.placeAt(at)) };
      const change = await moveAnnotation(kept.db, id, revisionId, selector, target);
      kept.history.made(changeOf(change.before, change.after));
      model.made({ id, before, after: { ...before, place } });
    },
    hasNotes,
  );

export const merge = (which: number, at: number) =>
  command(`merge ${which} and the next at ${at}`, async (model, kept) => {
    const live = [...model.notes].filter(([, known]) => known.live);
    const [first, second] = [live[which % live.length], live[(which + 1) % live.length]];
    if (first === undefined || second === undefined || first === second) return;
    const { revisionId, selector, place } = await kept.placeAt(at * 2);
    const ids = [first, second].map(([id]) => id);
    kept.history.made(await mergeAnnotations(kept.db, ids, revisionId, selector));
    const note = [first, second]
      .map(([, known]) => known.note.trim())
      .filter((words) => words !== '')
      .join('\n\n');
    model.made(
      { id: first[0], before: first[1], after: { note, live: true, place } },
      { id: second[0], before: second[1], after: { ...second[1], live: false } },
    );
  });

export const undo = () =>
  command('undo', async (model, kept) => {
    const step = model.done.pop();
    expect((await kept.history.undo()) !== null).toBe(step !== undefined);
    if (step === undefined) return;
    model.turn(step, 'after', 'before');
    model.undone.push(step);
  });

export const redo = () =>
  command('redo', async (model, kept) => {
    const step = model.undone.pop();
    expect((await kept.history.redo()) !== null).toBe(step !== undefined);
    if (step === undefined) return;
    model.turn(step, 'before', 'after');
    model.done.push(step);
  });
