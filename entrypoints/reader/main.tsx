import '../../components/ui/theme.css';
import '../../components/reader/reader.css';
import '../../components/reader/print.css';
import { afterPaint } from '../../components/hooks/after-paint';
import { FirstLook } from '../../components/reader/FirstLook';
import { libraryUrl } from '../../lib/messaging/addresses';
import { send } from '../../lib/messaging/bus';
import type { FirstLook as Look } from '../../lib/model/first-look';
import { mountPage } from '../mount/mount-page';

const parameters = new URLSearchParams(location.search);

/**
 * An article that was just captured is on the screen before the store is read, and before the code that works with it is loaded:
 * this file and what it imports are kept small for that.
 */
async function start(): Promise<void> {
  const capture = parameters.get('capture');
  if (capture === null) return open();
  const look = (await globalThis.lingjuLook) ?? null;
  if (look !== null) {
    await mountPage({ title: () => look.meta.title, view: () => <FirstLook look={look} /> });
    await new Promise<void>((resolve) => afterPaint(resolve));
  }
  const stored = await send('reader/shown', { capture }).catch(() => null);
  // Without an answer: what was stored stands first in the library.
  if (stored === null) return location.replace(libraryUrl());
  if ('notice' in stored) return location.replace(stored.notice);
  parameters.delete('capture');
  parameters.set('id', stored.articleId);
  history.replaceState(null, '', `${location.pathname}?${parameters}`);
  return open(look);
}

async function open(look: Look | null = null): Promise<void> {
  // The browser may have stopped the background, which is asked for the marks: it starts while the text is loaded.
  if (look === null) send('reader/marks', { text: '' }).catch(() => undefined);
  const { openReader } = await import('./open-reader');
  await openReader(parameters.get('id') ?? '', parameters.get('revision') ?? undefined, look);
}

// The place is kept by its words, not by pixels: the browser's own way of coming back would be in the way.
history.scrollRestoration = 'manual';
void start();
