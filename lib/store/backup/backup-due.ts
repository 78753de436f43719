import { OLD_BACKUP } from '../../model/settings';
import type { LingjuDatabase } from '../db';
import { loadSettings } from '../settings';

/** Whether it is time for a backup: the last one is old, or there was none and the first article is as old as that. */
export async function isBackupDue(db: LingjuDatabase, now: Date): Promise<boolean> {
  const { backedUpAt } = await loadSettings(db);
  const since = Date.parse(backedUpAt || ((await db.articles.orderBy('savedAt').first())?.savedAt ?? ''));
  return now.getTime() - since > OLD_BACKUP;
}
