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
  const captured = await send('reader/opened', { capture }).catch(() => null);
  // Without an answer: what was stored stands first in the library.
  if (captured === null) return location.replace(libraryUrl());
  if ('notice' in captured) return location.replace(captured.notice);
  parameters.delete('capture');
  parameters.set('id', captured.articleId);
  history.replaceState(null, '', `${location.pathname}?${parameters}`);
  const { look } = captured;
  if (look === null) return open();
  await mountPage({ title: () => look.meta.title, view: () => <FirstLook look={look} /> });
  afterPaint(() => void open(look));
}

async function open(look: Look | null = null): Promise<void> {
  const { openReader } = await import('./open-reader');
  await openReader(parameters.get('id') ?? '', parameters.get('revision') ?? undefined, look);
}

// The place is kept by its words, not by pixels: the browser's own way of coming back would be in the way.
history.scrollRestoration = 'manual';
void start();
