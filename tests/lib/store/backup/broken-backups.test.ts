import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBackup } from '../../../../lib/store/backup/read-backup';
import { restoreBackup } from '../../../../lib/store/backup/restore';
import { freshDatabase } from '../store';
import { backupOf, contentOf, restore, smallLibrary } from './library';

describe('a file that is no backup', () => {
  it.each([
    ['nothing', '', 'empty'],
    ['white space', ' \n ', 'empty'],
    ['a zip', 'PK\u0003\u0004\u0014\u0000', 'zip'],
    ['a web page', '\ufeff\n<!DOCTYPE html><html></html>', 'page'],
    ['other JSON', '{"format":"other","version":1}', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['a text', '你好', 'foreign'],
    ['a cut head', '{"format":"lingju-backup","vers', 'foreign'],
    ['a later version', '{"format":"lingju-backup","version":99,"records":[\n]}', 'newer'],
    ['a later version, formatted', '{\n "format":"lingju-backup",\n "version":2,\n "new":{}\n}', 'newer'],
    ['wrong types', '{"format":"lingju-backup","version":"1","records":[\n]}', 'foreign'],
    ['prototype keys', '{"__proto__":{"format":"lingju-backup","version":1},"records":[\n]}', 'foreign'],
  ])('%s is refused with its reason', async (_, text, fault) => {
    expect(await openBackup(new Blob([text]))).toEqual({ fault });
  });
});

describe('a damaged backup', () => {
  const kinds = (file: string) => [...file.matchAll(/^,?\{"kind":"(\w+)"/gm)].map(([, kind]) => kind ?? '');

  it('gives what is sound, and says how much is missing', async () => {
    const file = await backupOf(await smallLibrary());
    const lines = file.split('\n');
    for (let kept = 1; kept < lines.length; kept += 1) {
      const db = freshDatabase();
      const cut = `${lines.slice(0, kept).join('\n')}\n${lines[kept]?.slice(0, 20) ?? ''}`;
      const { effects, damaged, missing } = await restore(db, cut);
      const added = Object.values(effects).reduce((sum, { added }) => sum + added, 0);
      expect(added).toBe(kinds(lines.slice(0, kept).join('\n')).length);
      expect(added + damaged.length + missing).toBe(9);
    }
  });

  it('names the line of each damaged record and restores the rest', async () => {
    const lines = (await backupOf(await smallLibrary())).split('\n');
    const broken = lines.map((line, index) =>
      index === 1 ? line.replace('"title":"', '"title":"新') : index === 3 ? line.slice(0, -5) : line,
    );
    const db = freshDatabase();
    const { damaged } = await restore(db, broken.join('\n'));
    expect(damaged).toEqual([
      { line: 2, why: 'sum' },
      { line: 4, why: 'syntax' },
    ]);
  });

  it('keeps the notes of an article whose own record and texts are gone', async () => {
    const lines = (await backupOf(await smallLibrary())).split('\n');
    const db = freshDatabase();
    await restore(db, lines.filter((line) => !/"kind":"(article|revision)"/.test(line)).join('\n'));
    const [row] = await db.articles.toArray();
    expect(row).toMatchObject({ meta: { title: '佚文' }, tally: { annotations: 1 } });
    expect(await db.annotations.count()).toBe(3);
  });

  it('shows another text of an article when the one shown is lost', async () => {
    const source = await smallLibrary();
    const shown = (await source.articles.toArray()).map(({ revisionId }) => revisionId);
    const lines = (await backupOf(source)).split('\n');
    const without = lines.filter(
      (line) => !(line.includes('"revision"') && shown.some((id) => line.includes(`"id":"${id}"`))),
    );
    const db = freshDatabase();
    await restore(db, without.join('\n'));
    for (const row of await db.articles.toArray()) {
      expect(await db.revisions.get(row.revisionId)).toBeDefined();
    }
  });

  it('counts a record that stands twice once', async () => {
    const lines = (await backupOf(await smallLibrary())).split('\n');
    const db = freshDatabase();
    const { effects } = await restore(
      db,
      [...lines.slice(0, -2), ...lines.slice(1).map((line) => line)].join('\n'),
    );
    expect(effects.annotation).toEqual({ added: 3, same: 3, merged: 0 });
    expect(await db.annotations.count()).toBe(3);
  });

  it('leaves the library as it was when it cannot be read to the end', async () => {
    const db = await smallLibrary();
    const before = await contentOf(db);
    const other = await backupOf(await smallLibrary());
    const opened = await openBackup(new Blob([other]));
    if ('fault' in opened) throw new Error(opened.fault);
    const failing = {
      ...opened,
      entries: async function* () {
        let count = 0;
        for await (const entry of opened.entries()) {
          count += 1;
          if (count > 4) throw new Error('The file is gone.');
          yield entry;
        }
      },
    };
    await expect(restoreBackup(db, failing, '')).rejects.toThrow('The file is gone.');
    expect(await contentOf(db)).toEqual(before);
  });

  it('is not held in memory for a record of 500 MB, which is damaged like any other', async () => {
    const lines = (await backupOf(await smallLibrary())).split('\n');
    const [start, end] = [`${lines.slice(0, 3).join('\n')}\n`, `\n${lines.slice(3).join('\n')}`];
    const huge = hugeFile(start, 500, end);
    const opened = await openBackup(huge);
    if ('fault' in opened) throw new Error(opened.fault);
    const db = freshDatabase();
    const { damaged, missing } = await restoreBackup(db, opened, '佚文');
    expect([damaged, missing]).toEqual([[{ line: 4, why: 'syntax' }], 0]);
    expect((await contentOf(db)).annotations).toHaveLength(3);
  });

  it('never throws on any change of any character, and adds nothing that was not checked', async () => {
    const source = await smallLibrary();
    const [file, whole] = [await backupOf(source), await contentOf(source)];
    await fc.assert(
      fc.asyncProperty(
        fc.nat(file.length - 1),
        fc.constantFrom('', '"', '{', '}', 'x', '\n', '0', '茶'),
        async (at, put) => {
          const opened = await openBackup(new Blob([file.slice(0, at) + put + file.slice(at + 1)]));
          if ('fault' in opened) return;
          const db = freshDatabase();
          await restoreBackup(db, opened, '佚文');
          const { annotations } = await contentOf(db);
          for (const annotation of annotations ?? []) expect(whole.annotations).toContainEqual(annotation);
        },
      ),
      { numRuns: 60 },
    );
  });
});

/** A file of `start`, so many megabytes without a line end, and `end`, of which only one is in memory at a time. */
function hugeFile(start: string, megabytes: number, end: string): Blob {
  const encoder = new TextEncoder();
  const filler = encoder.encode('x'.repeat(1_000_000));
  let sent = 0;
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      if (sent === 0) controller.enqueue(encoder.encode(start));
      else if (sent <= megabytes) controller.enqueue(filler);
      else {
        controller.enqueue(encoder.encode(end));
        controller.close();
      }
      sent += 1;
    },
  });
  const head = new Blob([start]);
  return Object.assign(new Blob([start]), {
    stream: () => stream,
    slice: (from: number, to: number) => head.slice(from, to),
  });
}
