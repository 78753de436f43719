/** What runs inside the reading view. Each function travels there as source text and sees nothing of this file. */

/** Whether the whole text is drawn. */
export const drawn = (paragraphs: number): boolean =>
  document.querySelectorAll('article [data-start]').length >= paragraphs;

/** Writes so many annotations into the library, spread evenly, every fifth over the one before it. */
export async function addNotes(count: number): Promise<void> {
  const text = [...document.querySelectorAll('article [data-start]')]
    .map((block) => block.textContent)
    .join('\n');
  const opening = indexedDB.open('lingju');
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const articleId = new URLSearchParams(location.search).get('id') ?? '';
  const change = db.transaction(['articles', 'annotations'], 'readwrite');
  const asking = change.objectStore('articles').get(articleId);
  asking.onsuccess = () => {
    const { revisionId } = asking.result as { revisionId: string };
    for (let index = 0; index < count; index += 1) {
      const start = Math.floor((index * (text.length - 200)) / count) - (index % 5 === 4 ? 175 : 0);
      const end = start + 10 + ((index * 37) % 60);
      const time = new Date(Date.UTC(2026, 0, 1, 0, 0, index)).toISOString();
      change.objectStore('annotations').put({
        id: crypto.randomUUID(),
        articleId,
        revisionId,
        selector: {
          quote: {
            exact: text.slice(start, end),
            prefix: text.slice(Math.max(0, start - 32), start),
            suffix: text.slice(end, end + 32),
          },
          position: { start, end },
        },
        color: ['yellow', 'green', 'blue', 'pink', 'purple'][index % 5],
        note: index % 3 === 0 ? `第${index}条：回头再问一次。` : '',
        tags: index % 4 === 0 ? ['民生'] : [],
        createdAt: time,
        updatedAt: time,
      });
    }
  };
  await new Promise((resolve, reject) => {
    change.oncomplete = resolve;
    change.onerror = () => reject(change.error);
  });
  db.close();
}

/** From the start of the navigation to the first paint of text, and to the end of the last long task while opening. */
export async function measureOpening(): Promise<{ text: number; all: number }> {
  const entries = (type: string) =>
    new Promise<PerformanceEntryList>((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
      setTimeout(() => resolve([]), 600);
    });
  const paints = (await entries('largest-contentful-paint')) as (PerformanceEntry & { element?: Element })[];
  const tasks = await entries('longtask');
  const text = paints.find(({ element }) => element?.closest('article'))?.startTime ?? Number.NaN;
  return { text, all: Math.max(text, ...tasks.map((task) => task.startTime + task.duration)) };
}

/** Scrolls through the article a window in every frame; time per frame, and all of it when it begins to be slow. */
export async function measureScrolling(): Promise<number> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  scrollTo(0, 0);
  await frame();
  const start = performance.now();
  for (let step = 1; step <= 60; step += 1) {
    scrollTo(0, step * innerHeight);
    await frame();
  }
  const time = performance.now() - start;
  scrollTo(0, 0);
  await frame();
  return time;
}

/** Selects a few words; until the bar is on the screen. */
export async function measureSelecting(turn: number): Promise<number> {
  const block = document.querySelectorAll('article [data-start]')[300 + turn];
  const walker = document.createTreeWalker(block ?? document.body, NodeFilter.SHOW_TEXT);
  let node = walker.nextNode();
  while (node && (node.textContent?.length ?? 0) < 8) node = walker.nextNode();
  if (!block || !node) throw new Error('No text to select.');
  block.scrollIntoView({ block: 'center' });
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const start = performance.now();
  document.getSelection()?.setBaseAndExtent(node, 1, node, 7);
  while (!document.querySelector('.selection-bar')) await new Promise((resolve) => setTimeout(resolve));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  return performance.now() - start;
}

/** Highlights what is selected; until it is painted, with the longest task of the second around it. */
export async function measureAdding(): Promise<{ time: number; longest: number }> {
  let longest = 0;
  const watch = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  watch.observe({ type: 'longtask' });
  const count = () =>
    new Set(
      [...document.querySelectorAll('[data-annotation]')].map((mark) => mark.getAttribute('data-annotation')),
    ).size;
  const before = count();
  const start = performance.now();
  const added = new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (count() === before) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document.querySelector('article') ?? document.body, { childList: true, subtree: true });
  });
  document.querySelector<HTMLElement>('.selection-bar .colors__color')?.click();
  await added;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const time = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, 500));
  watch.disconnect();
  return { time, longest };
}

/** Switches the layer of quotations off and on; both until painted. */
export async function measureToggling(): Promise<number> {
  const start = performance.now();
  for (let turn = 0; turn < 2; turn += 1) {
    const shown = document.querySelector('.show-quotes') !== null;
    document.querySelector<HTMLElement>('[role=switch]')?.click();
    while ((document.querySelector('.show-quotes') !== null) === shown)
      await new Promise((resolve) => setTimeout(resolve));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }
  return performance.now() - start;
}
