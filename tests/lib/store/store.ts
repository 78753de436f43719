import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach } from 'vitest';
import type { ExtractedArticle, TextBlock } from '../../../lib/model/article';
import { type LingjuDatabase, openDatabase } from '../../../lib/store/db';

// Dexie looks for IndexedDB when it is loaded, which may have been before this file.
Dexie.dependencies.indexedDB = indexedDB;
Dexie.dependencies.IDBKeyRange = IDBKeyRange;

const open: LingjuDatabase[] = [];

/** An empty database of its own for one test; closed and deleted after it. */
export function freshDatabase(name: string = crypto.randomUUID()): LingjuDatabase {
  const db = openDatabase(name);
  open.push(db);
  return db;
}

afterEach(async () => {
  const databases = open.splice(0);
  for (const db of databases) db.close();
  for (const db of databases) await db.delete();
});

export const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', text, inlines: [] });

export const URL_OF_ARTICLE = 'http://www.wzljl.cn/content/2020-03/05/content_400001.htm';

/** A captured article with the given paragraphs. */
export function captured(
  texts: readonly string[],
  meta: Partial<ExtractedArticle['meta']> = {},
): ExtractedArticle {
  return {
    schema: 1,
    meta: {
      url: URL_OF_ARTICLE,
      site: 'wzljl',
      template: 'wzljl-2020',
      title: '骑楼城里的老茶铺',
      ...meta,
    },
    blocks: texts.map(paragraph),
  };
}

/** An annotation as the reader makes it. */
export const marked = (articleId: string, revisionId: string, exact = '茶铺') => ({
  articleId,
  revisionId,
  selector: { quote: { exact, prefix: '', suffix: '' }, position: { start: 0, end: exact.length } },
  color: 'yellow' as const,
  note: '',
  tags: [] as readonly string[],
});
