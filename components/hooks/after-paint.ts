/** A page that goes into the background gets no more frames: the work waits no longer than this, in milliseconds. */
const NO_FRAMES = 1000;

/**
 * Runs `work` once the browser has shown what is drawn now; returns the function that calls it off. A page in the background shows
 * nothing, and its timers are held back for a second: there the work is next in turn.
 */
export function afterPaint(work: () => void): () => void {
  let waiting = true;
  const run = () => {
    if (!waiting) return;
    waiting = false;
    work();
  };
  if (document.hidden) queueMicrotask(run);
  else {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(run)));
    setTimeout(run, NO_FRAMES);
  }
  return () => {
    waiting = false;
  };
}
