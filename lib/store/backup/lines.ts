/** A record is an article at most; what is longer is no line of ours. In UTF-16 units. */
const LONGEST = 32 * 1024 * 1024;

/**
 * The lines of a UTF-8 file as they arrive, without their line ends; a byte order mark is dropped. null stands for a line too
 * long to be read.
 */
export async function* linesOf(file: Blob): AsyncGenerator<string | null> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  let rest = '';
  let isTooLong = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      const pieces = (rest + decoder.decode(value, { stream: !done })).split('\n');
      rest = pieces.pop() ?? '';
      for (const piece of pieces) {
        yield isTooLong ? null : piece.replace(/\r$/, '');
        isTooLong = false;
      }
      if (rest.length > LONGEST) {
        rest = '';
        isTooLong = true;
      }
      if (done) break;
    }
    if (isTooLong) yield null;
    else if (rest !== '') yield rest;
  } finally {
    await reader.cancel();
  }
}
