/** How long work may keep a page from answering, in milliseconds: less than a frame. */
const BUSY = 12;

/**
 * Long work awaits the function it gets between its steps: now and then that lets the page answer first. A message is used because
 * a timer would wait for four milliseconds each time.
 */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < BUSY) return;
    await new Promise<void>((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(null);
    });
    since = performance.now();
  };
}
