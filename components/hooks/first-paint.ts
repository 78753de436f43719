/** The paint is waited for as long as this, in milliseconds. */
const LONGEST = 100;

/** Resolves once the browser has put the first content of this page on the screen; at once in one that nobody sees. */
export function firstPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) return resolve();
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) done();
    });
    const done = () => {
      observer.disconnect();
      resolve();
    };
    observer.observe({ type: 'paint', buffered: true });
    // A page that goes into the background meanwhile gets no more frames, and not every browser tells of each paint at once.
    setTimeout(done, LONGEST);
  });
}
