import { addAnnotation, removeAnnotation } from '../../../../lib/store/annotations';
import { openBackup } from '../../../../lib/store/backup/read-backup';
import { restoreBackup } from '../../../../lib/store/backup/restore';
import { writeBackup } from '../../../../lib/store/backup/write-backup';
import { removeArticle } from '../../../../lib/store/bin';
import { saveCapture } from '../../../../lib/store/capture';
import type { LingjuDatabase } from '../../../../lib/store/db';
import { saveSettings } from '../../../../lib/store/settings';
import { captured, freshDatabase, marked } from '../store';

/** Everything that is stored, to be compared. */
export async function contentOf(db: LingjuDatabase) {
  const tables = [db.articles, db.revisions, db.annotations, db.settings];
  const [articles, revisions, annotations, settings] = await Promise.all(
    tables.map((table) => table.toArray()),
  );
  return { articles, revisions, annotations, settings };
}

export async function backupOf(db: LingjuDatabase): Promise<string> {
  let file = '';
  for await (const piece of writeBackup(db)) file += piece;
  return file;
}

export async function open(file: string) {
  const backup = await openBackup(new Blob([file]));
  if ('fault' in backup) throw new Error(backup.fault);
  return backup;
}

export const restore = async (db: LingjuDatabase, file: string) =>
  restoreBackup(db, await open(file), '佚文');

/** Two articles, one of them with an earlier text, three annotations (one in the bin, one a correction), a setting. */
export async function smallLibrary(): Promise<LingjuDatabase> {
  const db = freshDatabase();
  const first = await saveCapture(db, captured(['清晨的茶铺。']), []);
  const revision = (await db.articles.get(first.articleId))?.revisionId ?? '';
  await addAnnotation(db, {
    ...marked(first.articleId, revision),
    note: '好\n\n**茶**',
    tags: ['茶', '老街'],
  });
  const { id } = await addAnnotation(db, { ...marked(first.articleId, revision, '清晨'), color: 'blue' });
  await removeAnnotation(db, id);
  await addAnnotation(db, {
    ...marked(first.articleId, revision, '茶铺'),
    correction: { kind: 'dismiss', layer: 'quote' },
  });
  await saveCapture(db, captured(['清晨的茶铺。', '水开了。']), [
    { step: 's', rule: '.r', reason: 'Why.', text: '广告' },
  ]);
  const second = await saveCapture(
    db,
    captured(['另一篇。'], {
      url: 'http://www.wzljl.cn/content/2020-03/06/content_400002.htm',
      title: '另一篇',
    }),
    [],
  );
  await removeArticle(db, second.articleId);
  await saveSettings(db, { color: 'pink' });
  return db;
}
