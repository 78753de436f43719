import fc from 'fast-check';
import { expect } from 'vitest';
import type { AnnotationDraft } from '../../../lib/model/annotation';
import {
  addAnnotation,
  changeOf,
  moveAnnotation,
  removeAnnotation,
  updateAnnotation,
} from '../../../lib/store/annotations';
import { removeArticle, restoreAll, restoreAnnotation, restoreArticle } from '../../../lib/store/bin';
import { saveCapture } from '../../../lib/store/capture';
import type { LingjuDatabase } from '../../../lib/store/db';
import { BETWEEN_TEXTS } from '../../../lib/store/merge-drafts';
import { backupOf, restore } from '../../lib/store/backup/library';
import { captured } from '../../lib/store/store';
import { type Kept, type Known, type Model, VERSIONS } from './kept-library';

type Command = fc.AsyncCommand<Model, Kept>;
type Run = (model: Model, kept: Kept) => Promise<void>;

/** A command with the check that follows every one of them. */
const command = (name: string, run: Run, when: (model: Model) => boolean = () => true): Command => ({
  check: when,
  async run(model, kept) {
    await run(model, kept);
    await kept.check(model);
  },
  toString: () => name,
});
const hasNotes = (model: Model) => model.notes.size > 0;
const draft = (note: string): AnnotationDraft => ({ color: 'yellow', note, tags: [] });

/** Takes over how much of an interrupted work was done, which is all or nothing. */
async function adopt(model: Model, kept: Kept, allowed: (id: string, now: Known) => boolean): Promise<void> {
  for (const { id, note, deletedAt } of await kept.stored()) {
    const now = { note, live: deletedAt === undefined };
    const before = model.notes.get(id);
    if (before?.note === now.note && before.live === now.live) continue;
    expect(allowed(id, now)).toBe(true);
    model.notes.set(id, now);
  }
}

const create = (note: string, at: number) =>
  command(`create ${note} at ${at}`, async (model, kept) => {
    const made = await addAnnotation(kept.db, { ...(await kept.selectorOn(at)), note });
    kept.history.made(changeOf(null, made));
    model.made({ id: made.id, before: null, after: { note, live: true } });
  });

const edit = (which: number, note: string) =>
  command(
    `edit ${which} to ${note}`,
    async (model, kept) => {
      const [id, before] = model.note(which) ?? ['', { note: '', live: false }];
      const change = await updateAnnotation(kept.db, id, { note });
      kept.history.made(changeOf(change.before, change.after));
      model.made({ id, before, after: { note, live: before.live || note !== before.note } });
    },
    hasNotes,
  );

const remove = (which: number) =>
  command(
    `delete ${which}`,
    async (model, kept) => {
      const [id, before] = model.note(which) ?? ['', { note: '', live: false }];
      const change = await removeAnnotation(kept.db, id);
      kept.history.made(changeOf(change.before, change.after));
      model.made({ id, before, after: { ...before, live: false } });
    },
    hasNotes,
  );

const move = (which: number, at: number) =>
  command(
    `attach ${which} at ${at}`,
    async (model, kept) => {
      const [id, before] = model.note(which) ?? ['', { note: '', live: false }];
      const { revisionId, selector } = await kept.selectorOn(at);
      const change = await moveAnnotation(kept.db, id, revisionId, selector);
      kept.history.made(changeOf(change.before, change.after));
      model.made({ id, before, after: before });
    },
    hasNotes,
  );

const undo = () =>
  command('undo', async (model, kept) => {
    const step = model.done.pop();
    expect((await kept.history.undo()) !== null).toBe(step !== undefined);
    if (step === undefined) return;
    model.turn(step, step.after, step.before);
    model.undone.push(step);
  });

const redo = () =>
  command('redo', async (model, kept) => {
    const step = model.undone.pop();
    expect((await kept.history.redo()) !== null).toBe(step !== undefined);
    if (step === undefined) return;
    model.turn(step, step.before, step.after);
    model.done.push(step);
  });

const page = (version: number) => captured(VERSIONS[version] ?? []);
const recapture = (version: number) =>
  command(`capture version ${version}`, async (model, kept) => {
    expect((await saveCapture(kept.other, page(version), [])).articleId).toBe(kept.articleId);
    model.articleLive = true;
  });

const race = (which: number, notes: readonly [string, string]) =>
  command(
    `two windows write ${notes.join(' and ')} into ${which}`,
    async (model, kept) => {
      const [id, before] = model.note(which) ?? ['', { note: '', live: false }];
      const known = draft(before.note);
      await Promise.all([
        updateAnnotation(kept.db, id, { note: notes[0] }, known),
        updateAnnotation(kept.other, id, { note: notes[1] }, known),
      ]);
      const stored = (await kept.db.annotations.get(id))?.note ?? '';
      const written = notes.flatMap((note) => note.split(BETWEEN_TEXTS));
      for (const text of written)
        if (!before.note.split(BETWEEN_TEXTS).includes(text)) expect(stored).toContain(text);
      model.notes.set(id, { note: stored, live: before.live || stored !== before.note });
    },
    hasNotes,
  );

const fail = (which: number, version: number) =>
  command(
    `a full disk at an edit of ${which} and a capture of version ${version}`,
    async (model, kept) => {
      const [id] = model.note(which) ?? [''];
      await kept.failing(() => updateAnnotation(kept.db, id, { note: 'never stored' }));
      await kept.failing(() => saveCapture(kept.db, page(version), []));
    },
    hasNotes,
  );

const die = (which: number, note: string) =>
  command(
    `a worker dies while it writes ${note} into ${which}`,
    async (model, kept) => {
      const [id] = model.note(which) ?? [''];
      await kept.dying((db: LingjuDatabase) => updateAnnotation(db, id, { note }));
      await adopt(model, kept, (changed, now) => changed === id && now.note === note);
    },
    hasNotes,
  );

const backups = new WeakMap<Kept, string>();
const backup = () =>
  command('make a backup', async (_, kept) => void backups.set(kept, await backupOf(kept.db)));
const restoreBackup = () =>
  command('restore the backup', async (model, kept) => {
    const file = backups.get(kept);
    if (file === undefined) return;
    const before = new Map(model.notes);
    await restore(kept.db, file);
    // A backup may bring words and deleted notes back; it never takes any away.
    await adopt(model, kept, (id, now) => {
      const { note = '', live = false } = before.get(id) ?? {};
      return now.note.includes(note.trim()) && (now.live || !live);
    });
    model.articleLive = (await kept.db.articles.get(kept.articleId))?.deletedAt === undefined;
  });

const takeOut = (which: number) =>
  command(
    `restore ${which} from the bin`,
    async (model, kept) => {
      const [id, before] = model.note(which) ?? ['', { note: '', live: false }];
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
      for (const [id, { note }] of model.notes) model.notes.set(id, { note, live: true });
    model.articleLive = true;
  });

const binArticle = (into: boolean) =>
  command(`${into ? 'delete' : 'restore'} the article`, async (model, kept) => {
    await (into ? removeArticle(kept.db, kept.articleId) : restoreArticle(kept.db, kept.articleId));
    model.articleLive = !into;
  });

const note = fc.constantFrom('甲', '乙', '丙：要核实', '', '甲\n\n---\n\n乙');
const which = fc.nat(6);
const version = fc.nat(VERSIONS.length - 1);

/** Everything that can happen to notes, by the user, by other windows, by the page and by mishap. */
export const keptCommands = fc.commands(
  [
    fc.tuple(note, fc.nat(20)).map(([words, at]) => create(words, at)),
    fc.tuple(which, note).map(([index, words]) => edit(index, words)),
    which.map(remove),
    fc.tuple(which, fc.nat(20)).map(([index, at]) => move(index, at)),
    fc.constant(undo()),
    fc.constant(redo()),
    version.map(recapture),
    fc.tuple(which, fc.tuple(note, note)).map(([index, notes]) => race(index, notes)),
    fc.tuple(which, version).map(([index, to]) => fail(index, to)),
    fc.tuple(which, note).map(([index, words]) => die(index, words)),
    fc.constant(backup()),
    fc.constant(restoreBackup()),
    which.map(takeOut),
    fc.constant(takeAllOut()),
    fc.boolean().map(binArticle),
  ],
  { maxCommands: 40, size: 'max' },
);
