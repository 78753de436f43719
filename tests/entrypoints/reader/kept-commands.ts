import fc from 'fast-check';
import { expect } from 'vitest';
import { removeArticle, restoreAll, restoreAnnotation, restoreArticle } from '../../../lib/store/bin';
import { saveCapture } from '../../../lib/store/capture';
import { command, hasNotes, NOTHING } from './kept-command';
import { create, edit, merge, move, redo, remove, undo } from './kept-edits';
import { LAST_VERSION, page } from './kept-library';
import { backup, die, fail, importAgain, race, takeBack } from './kept-mishaps';

const recapture = (version: number) =>
  command(`capture version ${version}`, async (model, kept) => {
    expect((await saveCapture(kept.other, page(version), [])).articleId).toBe(kept.articleId);
    model.articleLive = true;
  });

const takeOut = (which: number) =>
  command(
    `restore ${which} from the bin`,
    async (model, kept) => {
      const [id, before] = model.note(which) ?? ['', NOTHING];
      await restoreAnnotation(kept.db, id);
      model.notes.set(id, { ...before, live: true });
    },
    hasNotes,
  );

const takeAllOut = () =>
  command('restore everything from the bin', async (model, kept) => {
    await restoreAll(kept.db);
    // Notes of an article in the bin are part of it: what was deleted in it stays deleted.
    if (model.articleLive)
      for (const [id, known] of model.notes) model.notes.set(id, { ...known, live: true });
    model.articleLive = true;
  });

const binArticle = (into: boolean) =>
  command(`${into ? 'delete' : 'restore'} the article`, async (model, kept) => {
    await (into ? removeArticle(kept.db, kept.articleId) : restoreArticle(kept.db, kept.articleId));
    model.articleLive = !into;
  });

const note = fc.constantFrom('甲', '乙', '丙：要核实', '', '甲\n\n---\n\n乙');
const which = fc.nat(6);
const version = fc.nat(LAST_VERSION);

/** Everything that can happen to notes, by the user, by other windows, by the page and by mishap. */
export const keptCommands = fc.commands(
  [
    fc.tuple(note, fc.nat(20)).map(([words, at]) => create(words, at)),
    fc.tuple(which, note).map(([index, words]) => edit(index, words)),
    which.map(remove),
    fc.tuple(which, fc.nat(20)).map(([index, at]) => move(index, at)),
    fc.tuple(which, fc.nat(20)).map(([index, at]) => merge(index, at)),
    fc.tuple(which, note).map(([index, words]) => importAgain(index, words)),
    fc.constant(undo()),
    fc.constant(redo()),
    version.map(recapture),
    fc.tuple(which, fc.tuple(note, note)).map(([index, notes]) => race(index, notes)),
    fc.tuple(which, version).map(([index, to]) => fail(index, to)),
    fc.tuple(which, note).map(([index, words]) => die(index, words)),
    fc.constant(backup()),
    fc.constant(takeBack()),
    which.map(takeOut),
    fc.constant(takeAllOut()),
    fc.boolean().map(binArticle),
  ],
  { maxCommands: 40, size: 'max' },
);
