import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBuffer } from 'yauzl';
import { zipOf } from '../../../entrypoints/transfer/zip-of';

type File = { readonly name: string; readonly text: string };

async function zipped(files: readonly File[]): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  for await (const piece of zipOf(streamOf(files))) pieces.push(piece);
  return Buffer.concat(pieces);
}

async function* streamOf(files: readonly File[]): AsyncGenerator<File> {
  yield* files;
}

/** The files as an unzip program finds them; it checks names, sizes and sums by itself. */
const unzipped = (zip: Buffer): Promise<readonly File[]> =>
  new Promise((resolve, reject) => {
    fromBuffer(zip, { lazyEntries: true }, (error, archive) => {
      if (error) return reject(error);
      const files: File[] = [];
      archive.on('error', reject);
      archive.on('end', () => resolve(files));
      archive.on('entry', (entry) => {
        archive.openReadStream(entry, async (fault, stream) => {
          if (fault) return reject(fault);
          const chunks: Buffer[] = [];
          for await (const chunk of stream) chunks.push(chunk);
          files.push({ name: entry.fileName, text: Buffer.concat(chunks).toString('utf8') });
          archive.readEntry();
        });
      });
      archive.readEntry();
    });
  });

describe('a zip of exports', () => {
  it('is opened by another program, with Chinese names and texts as they were', async () => {
    const files = [
      { name: '2020-03-05 骑楼城里的老茶铺.md', text: '# 骑楼城里的老茶铺\n\n> 六堡茶是从水路出去的。\n' },
      { name: '2020-03-05 骑楼城里的老茶铺 (2).md', text: '' },
      { name: '表情 😀.csv', text: '\ufeff标题,引文\r\n'.repeat(5000) },
    ];
    expect(await unzipped(await zipped(files))).toEqual(files);
  });

  it('holds whatever a note can hold', async () => {
    const content = fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(content, async (texts) => {
        const files = texts.map((text, index) => ({ name: `${index}.md`, text }));
        expect(await unzipped(await zipped(files))).toEqual(files);
      }),
      { numRuns: 40 },
    );
  });

  it('asks for a file only when the one before is written', async () => {
    let asked = 0;
    async function* slowly(): AsyncGenerator<File> {
      for (const name of ['a', 'b', 'c']) {
        asked += 1;
        yield { name, text: name.repeat(1000) };
      }
    }
    const zip = zipOf(slowly());
    await zip.next();
    expect(asked).toBe(1);
  });

  it('fails when a file cannot be had, instead of leaving it out', async () => {
    async function* failing(): AsyncGenerator<File> {
      yield { name: 'a', text: 'a' };
      throw new Error('gone');
    }
    const pieces = zipOf(failing());
    await expect(async () => {
      for await (const _ of pieces);
    }).rejects.toThrow('gone');
  });
});
