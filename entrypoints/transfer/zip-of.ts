import { strToU8, Zip, ZipDeflate } from 'fflate';

/** Files as the pieces of one zip, made one after the other: no more than one of them is in memory. Names are UTF-8. */
export async function* zipOf(
  files: AsyncIterable<{ readonly name: string; readonly text: string }>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let pieces: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    pieces.push(new Uint8Array(piece));
  });
  for await (const { name, text } of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    zip.add(entry);
    entry.push(strToU8(text), true);
    yield* pieces;
    pieces = [];
  }
  zip.end();
  yield* pieces;
}
