import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listenInPage, send } from '../lib/messaging/bus';
import type { CaptureOrder } from '../lib/messaging/protocol';
import type { Block, ExtractionResult } from '../lib/model/article';
import type { PagePicture } from '../lib/model/picture';
import { extractArticle } from '../lib/page/extract';
import { loadPage } from '../lib/page/load-page';
import { joinPages } from '../lib/page/pages';
import { readPicture } from '../lib/page/read-picture';
import { routeOf } from '../lib/page/route';

/** Pictures kept of one article. */
const PICTURES = 40;
/** Smaller ones are icons and lines, in pixels. */
const SMALLEST = 80;
/** Those that the page shows are waited for as long as this, in milliseconds: it is gone soon after its answer. */
const FOR_PICTURES = 30;

declare global {
  /** Set in the world of the extension's scripts: the page has this script already. */
  var lingjuListens: boolean | undefined;
}

/**
 * Captures the article when the background asks for it, after the click on the toolbar button. Articles of the own sites have it
 * from the beginning, and it rehearses there once the page is idle, keeping nothing: browsers compile code when it first runs,
 * which takes ten times as long as the extraction itself. On other sites the click injects it.
 */
export default defineUnlistedScript(() => {
  if (globalThis.lingjuListens) return;
  globalThis.lingjuListens = true;
  const rehearse = () => extractArticle(document, location.href);
  const rehearsal = routeOf(location.href)?.own ? requestIdleCallback(rehearse) : 0;
  let isUnderWay = false;
  listenInPage('page/capture', async (order) => {
    // A second click while the article is still being made out.
    if (isUnderWay) return null;
    isUnderWay = true;
    cancelIdleCallback(rehearsal);
    return capture(order, () => {
      isUnderWay = false;
    });
  });
});

/**
 * Answers the address of the page if the article is at hand, null if it has to be waited for. The article follows as a message,
 * not as the answer: a message wakes the background if the browser has put it to sleep meanwhile.
 */
async function capture(order: CaptureOrder, onSent: () => void): Promise<string | null> {
  const url = location.href;
  const shown = new Map(shownPictures().map((src) => [src, readPicture(src, location.origin)]));
  const result = joinPages(document, url, loadPage).catch(unread);
  await Promise.race([Promise.all(shown.values()), pause(FOR_PICTURES)]);
  const isAtHand = await Promise.race([result.then(({ ok }) => ok), pause(0).then(() => false)]);
  // The answer goes first.
  setTimeout(async () => {
    const captured = { ...order, url, result: await result };
    const stored = send('page/captured', captured).catch(() => undefined);
    onSent();
    await sendPictures(captured.result, shown);
    await stored;
  });
  return isAtHand ? url : null;
}

/** A page that the extraction fails on is answered too: the click gets its notice. */
const unread = (error: unknown): ExtractionResult => {
  console.error(error);
  return { ok: false, reason: 'unexpected', report: [] };
};

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

async function sendPictures(
  result: ExtractionResult,
  shown: ReadonlyMap<string, Promise<PagePicture | null>>,
): Promise<void> {
  const wanted = result.ok ? picturesIn(result.article.blocks) : [];
  await Promise.all(wanted.map((src) => keep(shown.get(src) ?? readPicture(src, location.origin))));
}

const shownPictures = (): readonly string[] =>
  [...document.querySelectorAll('img')]
    .filter((image) => image.naturalWidth >= SMALLEST && image.naturalHeight >= SMALLEST)
    .map(({ src }) => src)
    .slice(0, PICTURES);

const picturesIn = (blocks: readonly Block[]): readonly string[] =>
  [...new Set(blocks.flatMap((block) => (block.kind === 'image' ? [block.src] : [])))].slice(0, PICTURES);

async function keep(reading: Promise<PagePicture | null>): Promise<void> {
  const picture = await reading;
  if (picture) await send('page/picture', picture).catch(() => undefined);
}
