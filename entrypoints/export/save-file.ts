/** Hands a file to the browser's downloads. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  Object.assign(document.createElement('a'), { href: url, download: name }).click();
  // The download reads the blob after the click; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** The pieces of a file as one blob. Text goes to the browser in portions, so that a large file is never one string. */
export async function blobOf(
  pieces: AsyncIterable<string | Uint8Array<ArrayBuffer>>,
  type: string,
): Promise<Blob> {
  const portions: Blob[] = [];
  let pending: (string | Uint8Array<ArrayBuffer>)[] = [];
  let length = 0;
  for await (const piece of pieces) {
    pending.push(piece);
    length += piece.length;
    if (length < PORTION) continue;
    portions.push(new Blob(pending));
    pending = [];
    length = 0;
  }
  return new Blob([...portions, ...pending], { type });
}

const PORTION = 1024 * 1024;
