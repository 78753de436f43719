import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { updateAnnotation } from '../../../../lib/store/annotations';
import { previewRestore, restoreBackup } from '../../../../lib/store/backup/restore';
import { writeBackup } from '../../../../lib/store/backup/write-backup';
import { saveCapture } from '../../../../lib/store/capture';
import { saveSettings } from '../../../../lib/store/settings';
import { captured, freshDatabase, marked } from '../store';
import { backupOf, contentOf, open, restore, smallLibrary } from './library';

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom('\ud800', '\u2028', '"', '\\', '\n', '\u0000', '</script>', '“', '{"a":1}', ']}'),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
);

describe('a backup', () => {
  it('restores into an empty library what was there, to the last field', async () => {
    const db = await smallLibrary();
    const empty = freshDatabase();
    const { effects, damaged, missing } = await restore(empty, await backupOf(db));
    expect(await contentOf(empty)).toEqual(await contentOf(db));
    expect([damaged, missing]).toEqual([[], 0]);
    expect(effects).toEqual({
      article: { added: 2, same: 0, merged: 0 },
      revision: { added: 3, same: 0, merged: 0 },
      annotation: { added: 3, same: 0, merged: 0 },
      setting: { added: 1, same: 0, merged: 0 },
      picture: { added: 0, same: 0, merged: 0 },
    });
  });

  it('is read when it was written before pictures were counted', async () => {
    const file = (await backupOf(await smallLibrary())).replace(',"picture":0', '');
    const { damaged, missing, effects } = await restore(freshDatabase(), file);
    expect([damaged, missing, effects.article.added]).toEqual([[], 0, 2]);
  });

  it('keeps every text, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (text, note, tag) => {
        const db = freshDatabase();
        const { articleId } = await saveCapture(db, captured([text], { title: note }), []);
        const annotation = { ...marked(articleId, 'r', text), id: 'a', note, tags: [tag] };
        const times = { createdAt: '2020-03-06T01:02:03.000Z', updatedAt: '2020-03-06T01:02:03.000Z' };
        await db.annotations.put({ ...annotation, ...times });
        const empty = freshDatabase();
        await restore(empty, await backupOf(db));
        expect((await contentOf(empty)).annotations).toEqual((await contentOf(db)).annotations);
        expect((await contentOf(empty)).revisions).toEqual((await contentOf(db)).revisions);
      }),
      { numRuns: 40 },
    );
  });

  it('changes nothing in the library it was made of, and adds nothing twice', async () => {
    const db = await smallLibrary();
    const [before, file] = [await contentOf(db), await backupOf(db)];
    expect((await restore(db, file)).effects.annotation).toEqual({ added: 0, same: 3, merged: 0 });
    await restore(db, file);
    expect(await contentOf(db)).toEqual(before);
  });

  it('is foretold by the preview, which changes nothing', async () => {
    const file = await backupOf(await smallLibrary());
    const db = freshDatabase();
    await saveSettings(db, { color: 'green' });
    const before = await contentOf(db);
    const told = await previewRestore(db, await open(file));
    expect(await contentOf(db)).toEqual(before);
    expect(await restore(db, file)).toEqual(told);
    expect((await contentOf(db)).settings).toEqual(before.settings);
  });

  it('is still whole after a formatter went over it', async () => {
    const db = await smallLibrary();
    const empty = freshDatabase();
    await restore(empty, JSON.stringify(JSON.parse(await backupOf(db)), null, 2));
    expect(await contentOf(empty)).toEqual(await contentOf(db));
  });

  it('gives up when it is told to, with the library as it was', async () => {
    const db = await smallLibrary();
    const file = await backupOf(db);
    await expect(async () => {
      const signal = AbortSignal.abort();
      for await (const _ of writeBackup(db, { signal }));
    }).rejects.toThrow(/abort/);
    const empty = freshDatabase();
    const control = new AbortController();
    const onProgress = ({ done }: { done: number }) => done > 3 && control.abort();
    await expect(
      restoreBackup(empty, await open(file), '', { signal: control.signal, onProgress }),
    ).rejects.toThrow(/abort/);
    expect(await contentOf(empty)).toEqual({ articles: [], revisions: [], annotations: [], settings: [] });
  });
});

describe('restoring into another library', () => {
  it('keeps both texts of a note that was edited on both sides, once', async () => {
    const [mine, theirs] = [await smallLibrary(), freshDatabase()];
    await restore(theirs, await backupOf(mine));
    const note = (await mine.annotations.toArray()).find(({ tags }) => tags.length > 0);
    await updateAnnotation(theirs, note?.id ?? '', { note: '那边写的', tags: ['茶', '新'] });
    await updateAnnotation(mine, note?.id ?? '', { note: '这边写的' });
    const file = await backupOf(theirs);
    expect((await restore(mine, file)).effects.annotation).toEqual({ added: 0, same: 2, merged: 1 });
    const merged = await mine.annotations.get(note?.id ?? '');
    expect(merged?.note.split('\n\n---\n\n').sort()).toEqual(['这边写的', '那边写的'].sort());
    expect([...(merged?.tags ?? [])].sort()).toEqual(['茶', '老街', '新'].sort());
    await restore(mine, file);
    expect(await mine.annotations.get(note?.id ?? '')).toEqual(merged);
    const row = await mine.articles.get(note?.articleId ?? '');
    expect(row?.tally.tags.map(({ tag }) => tag)).toContain('新');
  });

  it('brings back what was deleted here since', async () => {
    const db = await smallLibrary();
    const file = await backupOf(db);
    const ids = await db.annotations.toCollection().primaryKeys();
    await db.annotations.toCollection().modify({ deletedAt: new Date().toISOString() });
    await restore(db, file);
    expect(await db.annotations.bulkGet(ids)).toEqual((await contentOf(db)).annotations);
    expect((await db.annotations.toArray()).filter(({ deletedAt }) => deletedAt === undefined)).toHaveLength(
      2,
    );
  });

  it('puts the notes of an article that is here under another id to it', async () => {
    const [theirs, mine] = [await smallLibrary(), freshDatabase()];
    const { articleId } = await saveCapture(mine, captured(['清晨的茶铺。']), []);
    await restore(mine, await backupOf(theirs));
    const notes = await mine.annotations.where('articleId').equals(articleId).toArray();
    expect(notes).toHaveLength(3);
    expect(await mine.articles.count()).toBe(2);
    const texts = await mine.revisions.where('articleId').equals(articleId).toArray();
    for (const note of notes) expect(texts.map(({ id }) => id)).toContain(note.revisionId);
  });
});
