import { describe, expect, it } from 'vitest';
import { isBackupDue } from '../../../../lib/store/backup/backup-due';
import { saveCapture } from '../../../../lib/store/capture';
import { saveSettings } from '../../../../lib/store/settings';
import { captured, freshDatabase } from '../store';

const inDays = (days: number): Date => new Date(Date.now() + days * 24 * 60 * 60 * 1000);

describe('a backup is due', () => {
  it('never in an empty library', async () => {
    expect(await isBackupDue(freshDatabase(), inDays(1000))).toBe(false);
  });

  it('30 days after the first article, and 30 days after the last backup', async () => {
    const db = freshDatabase();
    await saveCapture(db, captured(['清晨的茶铺。']), []);
    expect([await isBackupDue(db, inDays(29)), await isBackupDue(db, inDays(31))]).toEqual([false, true]);
    await saveSettings(db, { backedUpAt: inDays(20).toISOString() });
    expect([await isBackupDue(db, inDays(49)), await isBackupDue(db, inDays(51))]).toEqual([false, true]);
  });
});
