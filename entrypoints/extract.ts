import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { send } from '../lib/messaging/bus';
import type { Block } from '../lib/model/article';
import { loadPage } from '../lib/page/load-page';
import { joinPages } from '../lib/page/pages';
import { readPicture } from '../lib/page/read-picture';

/** Pictures kept of one article. */
const PICTURES = 40;

/**
 * Injected by the click on the toolbar button. The result goes to the background as a message, not as the value of the
 * injection: a message wakes the background if the browser has put it to sleep meanwhile. The pictures follow one by one, as far as
 * they come before this page makes room for the reader: the text waits for none of them.
 */
export default defineUnlistedScript(async () => {
  const url = location.href;
  const result = await joinPages(document, url, loadPage);
  const stored = send('page/captured', { result, url });
  if (result.ok) await Promise.all(picturesIn(result.article.blocks).map(keep));
  await stored;
});

const picturesIn = (blocks: readonly Block[]): readonly string[] =>
  [...new Set(blocks.flatMap((block) => (block.kind === 'image' ? [block.src] : [])))].slice(0, PICTURES);

async function keep(src: string): Promise<void> {
  const picture = await readPicture(src, location.origin);
  if (picture) await send('page/picture', picture).catch(() => undefined);
}
