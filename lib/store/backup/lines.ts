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
      // Only what is new is searched: a long line that comes in small chunks would be read again with each of them.
      const [first = '', ...others] = decoder.decode(value, { stream: !done }).split('\n');
      rest += first;
      for (const other of others) {
        yield isTooLong ? null : rest.replace(/\r$/, '');
        isTooLong = false;
        rest = other;
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
