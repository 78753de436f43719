import '../../components/ui/theme.css';
import '../../components/reader/reader.css';
import '../../components/reader/print.css';
import { afterPaint } from '../../components/hooks/after-paint';
import { FirstLook } from '../../components/reader/FirstLook';
import { takeOver } from '../../lib/messaging/first-look';
import { mountPage } from '../mount/mount-page';

const parameters = new URLSearchParams(location.search);
const id = parameters.get('id') ?? '';

/**
 * An article that was just captured is on the screen before the store is read, and before the code that works with it is loaded:
 * this file and what it imports are kept small for that.
 */
async function start(): Promise<void> {
  if (!parameters.has('captured')) return open();
  // What the capture did is kept with the article: it need not stand in the address.
  history.replaceState(null, '', `${location.pathname}?id=${encodeURIComponent(id)}`);
  const look = await takeOver(id);
  if (look === null) return open();
  await mountPage({ title: () => look.meta.title, view: () => <FirstLook look={look} /> });
  afterPaint(() => void open());
}

async function open(): Promise<void> {
  const { openReader } = await import('./open-reader');
  await openReader(id, parameters.get('revision') ?? undefined);
}

// The place is kept by its words, not by pixels: the browser's own way of coming back would be in the way.
history.scrollRestoration = 'manual';
void start();
