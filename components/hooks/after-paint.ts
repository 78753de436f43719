/** A page in the background gets no frames, in milliseconds: nobody looks at it, so the work waits no longer than this. */
const NO_FRAMES = 1000;

/** Runs `work` once the browser has shown what is drawn now; returns the function that calls it off. */
export function afterPaint(work: () => void): () => void {
  let waiting = true;
  const run = () => {
    if (!waiting) return;
    waiting = false;
    work();
  };
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(run)));
  setTimeout(run, NO_FRAMES);
  return () => {
    waiting = false;
  };
}
