import { expect } from 'vitest';
import { updateAnnotation } from '../../../lib/store/annotations';
import { restoreBackup } from '../../../lib/store/backup/restore';
import { saveCapture } from '../../../lib/store/capture';
import type { LingjuDatabase } from '../../../lib/store/db';
import { notesAsBackup } from '../../../lib/store/imported-notes';
import { BETWEEN_TEXTS } from '../../../lib/store/merge-drafts';
import { backupOf, restore } from '../../lib/store/backup/library';
import { adopt, command, draft, hasNotes, NOTHING } from './kept-command';
import { type Kept, type Known, type Model, page } from './kept-library';

export const race = (which: number, notes: readonly [string, string]) =>
  command(
    `two windows write ${notes.join(' and ')} into ${which}`,
    async (model, kept) => {
      const [id, before] = model.note(which) ?? ['', NOTHING];
      const known = draft(before.note);
      await Promise.all([
        updateAnnotation(kept.db, id, { note: notes[0] }, known),
        updateAnnotation(kept.other, id, { note: notes[1] }, known),
      ]);
      const stored = (await kept.db.annotations.get(id))?.note ?? '';
      const written = notes.flatMap((note) => note.split(BETWEEN_TEXTS));
      for (const text of written)
        if (!before.note.split(BETWEEN_TEXTS).includes(text)) expect(stored).toContain(text);
      model.notes.set(id, {
        ...before,
        note: stored,
        live: before.live || notes.some((words) => words !== before.note),
      });
    },
    hasNotes,
  );

export const fail = (which: number, version: number) =>
  command(
    `a full disk at an edit of ${which} and a capture of version ${version}`,
    async (model, kept) => {
      const [id] = model.note(which) ?? [''];
      await kept.failing(() => updateAnnotation(kept.db, id, { note: 'never stored' }));
      await kept.failing(() => saveCapture(kept.db, page(version), []));
    },
    hasNotes,
  );

export const die = (which: number, note: string) =>
  command(
    `a worker dies while it writes ${note} into ${which}`,
    async (model, kept) => {
      const [id] = model.note(which) ?? [''];
      await kept.dying((db: LingjuDatabase) => updateAnnotation(db, id, { note }));
      await adopt(model, kept, (changed, now) => changed === id && now.note === note);
    },
    hasNotes,
  );

/** What comes from a file may bring words and deleted notes back; it never takes anything away, and moves nothing. */
const bringsOnly = (model: Model) => {
  const before = new Map(model.notes);
  return (id: string, now: Known): boolean => {
    const { note, live, place } = before.get(id) ?? NOTHING;
    return now.note.includes(note.trim()) && (now.live || !live) && now.place === place;
  };
};

const backups = new WeakMap<Kept, string>();
export const backup = () =>
  command('make a backup', async (_, kept) => void backups.set(kept, await backupOf(kept.db)));
export const takeBack = () =>
  command('restore the backup', async (model, kept) => {
    const file = backups.get(kept);
    if (file === undefined) return;
    await restore(kept.db, file);
    await adopt(model, kept, bringsOnly(model));
    model.articleLive = (await kept.db.articles.get(kept.articleId))?.deletedAt === undefined;
  });

export const importAgain = (which: number, words: string) =>
  command(
    `import ${words} as the note of ${which}`,
    async (model, kept) => {
      const [id, before] = model.note(which) ?? ['', NOTHING];
      const stored = await kept.db.annotations.get(id);
      const { url, title } = page(0).meta;
      const { exact = '', prefix = '', suffix = '' } = stored?.selector?.quote ?? {};
      const quote = { exact, prefix, suffix };
      const times = { createdAt: null, updatedAt: new Date(Date.now() + 1000).toISOString() };
      const note = { id, url, title, quote, note: words, tags: [], color: null, ...times };
      await restoreBackup(kept.db, await notesAsBackup(kept.db, [note], []), '');
      await adopt(
        model,
        kept,
        (_, now) => now.live && now.note.includes(words) && now.place === before.place,
      );
      model.articleLive = (await kept.db.articles.get(kept.articleId))?.deletedAt === undefined;
    },
    hasNotes,
  );
