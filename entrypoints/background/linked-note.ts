import type { Browser } from 'wxt/browser';
import { annotationUrl } from '../../lib/messaging/addresses';
import type { LingjuDatabase } from '../../lib/store/db';
import { noteIn } from '../../lib/text/note-link';
import { openInTab } from './open';

/** Who came to a page by a link to a note (in an export, say) sees the note in the reading view. */
export async function openLinkedNote(
  db: LingjuDatabase,
  tab: Browser.tabs.Tab | undefined,
  url: string,
): Promise<void> {
  const noteId = noteIn(url);
  if (noteId === null || tab === undefined || tab.incognito) return;
  const note = await db.annotations.get(noteId).catch(() => undefined);
  if (note && note.deletedAt === undefined)
    await openInTab(tab, annotationUrl(note.articleId, note.id), false);
}
