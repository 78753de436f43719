import Dexie, { type Table } from 'dexie';
import type { Annotation } from '../model/annotation';
import { tellCoarsely } from './coarse-changes';
import type { DeriverRow, FiguresRow, StaleRow, StatementsRow, TallyRow } from './derived/derived-rows';
import { markStale } from './derived/mark-stale';
import { reopenWhenFull } from './reopen-when-full';
import type { ArticleRow, HistoryRow, PictureRow, RevisionRow, SettingRow } from './rows';
import { VERSIONS } from './upgrades/versions';

export class LingjuDatabase extends Dexie {
  declare readonly articles: Table<ArticleRow, string>;
  declare readonly revisions: Table<RevisionRow, string>;
  declare readonly annotations: Table<Annotation, string>;
  declare readonly settings: Table<SettingRow, string>;
  declare readonly history: Table<HistoryRow, string>;
  declare readonly pictures: Table<PictureRow, string>;
  declare readonly stale: Table<StaleRow, [string, string]>;
  declare readonly derivers: Table<DeriverRow, string>;
  declare readonly statements: Table<StatementsRow, string>;
  declare readonly figures: Table<FiguresRow, string>;
  declare readonly tallies: Table<TallyRow, [TallyRow['kind'], string]>;

  constructor(name: string) {
    super(name, {
      // A query answers what is stored, never what is hoped to be stored.
      cache: 'disabled',
      // Chromium otherwise reports success before the note is on the disk.
      chromeTransactionDurability: 'strict',
    });
    tellCoarsely();
    for (const declareVersion of VERSIONS) declareVersion(this);
    this.use(markStale);
    reopenWhenFull(this);
    // A newer version of the extension wants to upgrade: an open connection would block it. From now on every call here
    // rejects with DatabaseClosedError (`storageFailure` says 'closed'); the page then asks to be reloaded.
    this.on('versionchange', () => {
      this.close({ disableAutoOpen: true });
      return false;
    });
  }
}

/**
 * The library; nothing is opened until the first call that reads or writes. A page that wants to say why it waits listens
 * to `db.on('blocked', …)`: another window still holds an older version open.
 */
export const openDatabase = (name = 'lingju'): LingjuDatabase => new LingjuDatabase(name);
