import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../lib/messaging/bus';
import type { Block } from '../lib/model/article';
import type { PagePicture } from '../lib/model/picture';
import { loadPage } from '../lib/page/load-page';
import { joinPages } from '../lib/page/pages';
import { readPicture } from '../lib/page/read-picture';

declare global {
  /** Set in the page before this script: whether the reading view shall open beside the page. */
  var lingjuNewTab: boolean | undefined;
}

/** Pictures kept of one article. */
const PICTURES = 40;
/** Smaller ones are icons and lines, in pixels. */
const SMALLEST = 80;

/**
 * Injected by the click on the toolbar button. The result goes to the background as a message, not as the value of the
 * injection: a message wakes the background if the browser has put it to sleep meanwhile. The text waits for no picture, and this
 * page makes room for the reader at once: so those that the page shows are read while the article is made out, and follow it.
 */
export default defineUnlistedScript(() => {
  // That the script runs is answered first: the page it runs in soon gives way.
  setTimeout(() => void capture());
  return true;
});

async function capture(): Promise<void> {
  const url = location.href;
  const shown = new Map(shownPictures().map((src) => [src, readPicture(src, location.origin)]));
  const result = await joinPages(document, url, loadPage);
  const stored = send('page/captured', { result, url, newTab: globalThis.lingjuNewTab === true });
  const wanted = result.ok ? picturesIn(result.article.blocks) : [];
  await Promise.all(wanted.map((src) => keep(shown.get(src) ?? readPicture(src, location.origin))));
  await stored;
}

const shownPictures = (): readonly string[] =>
  [...document.images]
    .filter((image) => image.naturalWidth >= SMALLEST && image.naturalHeight >= SMALLEST)
    .map(({ src }) => src)
    .slice(0, PICTURES);

const picturesIn = (blocks: readonly Block[]): readonly string[] =>
  [...new Set(blocks.flatMap((block) => (block.kind === 'image' ? [block.src] : [])))].slice(0, PICTURES);

async function keep(reading: Promise<PagePicture | null>): Promise<void> {
  const picture = await reading;
  if (picture) await send('page/picture', picture).catch(() => undefined);
}
