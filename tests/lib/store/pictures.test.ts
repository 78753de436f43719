import { describe, expect, it } from 'vitest';
import { addAnnotation } from '../../../lib/store/annotations';
import { writeBackup } from '../../../lib/store/backup/write-backup';
import { eraseFromBin, removeArticle } from '../../../lib/store/bin';
import { saveCapture } from '../../../lib/store/capture';
import type { LingjuDatabase } from '../../../lib/store/db';
import { keepPicture, keptPictures, picturesSize, trimPictures } from '../../../lib/store/pictures';
import { saveSettings } from '../../../lib/store/settings';
import { backupOf, restore } from './backup/library';
import { captured, freshDatabase, marked, URL_OF_ARTICLE } from './store';

const OTHER = 'http://www.wzljl.cn/content/2020-03/06/content_400002.htm';
const MEGABYTE = 1024 * 1024;

const picture = (bytes: number, fill = 1): Blob =>
  new Blob([new Uint8Array(bytes).fill(fill)], { type: 'image/jpeg' });

const kept = async (db: LingjuDatabase, url = URL_OF_ARTICLE) => [...(await keptPictures(db, url)).keys()];

const save = (db: LingjuDatabase, url: string) =>
  saveCapture(db, captured([`${url}的茶铺。`], { url, title: url }), []);

describe('pictures', () => {
  it('are kept under every address of their article', async () => {
    const db = freshDatabase();
    await keepPicture(
      db,
      `${URL_OF_ARTICLE.replace('.htm', '_2.htm')}?from=timeline`,
      'http://www.wzljl.cn/1.jpg',
      picture(3),
    );
    expect(await kept(db)).toEqual(['http://www.wzljl.cn/1.jpg']);
    expect(await kept(db, OTHER)).toEqual([]);
    expect(await picturesSize(db)).toBe(3);
  });

  it('make room beyond the limit: those without notes go, the oldest first', async () => {
    const db = freshDatabase();
    await saveSettings(db, { pictureLimit: 50 });
    const { articleId } = await save(db, URL_OF_ARTICLE);
    await addAnnotation(db, marked(articleId, 'r'));
    await save(db, OTHER);
    await keepPicture(db, URL_OF_ARTICLE, 'http://a.cn/noted.jpg', picture(20 * MEGABYTE));
    await keepPicture(db, OTHER, 'http://a.cn/older.jpg', picture(20 * MEGABYTE));
    await db.pictures.update('http://a.cn/older.jpg', { keptAt: '2020-01-01T00:00:00.000Z' });
    await keepPicture(db, OTHER, 'http://a.cn/newer.jpg', picture(20 * MEGABYTE));
    expect(await kept(db)).toEqual(['http://a.cn/noted.jpg']);
    expect(await kept(db, OTHER)).toEqual(['http://a.cn/newer.jpg']);
  });

  it('are none when the user wants none, those of articles with notes included', async () => {
    const db = freshDatabase();
    await keepPicture(db, OTHER, 'http://a.cn/1.jpg', picture(9));
    await saveSettings(db, { pictureLimit: 0 });
    await keepPicture(db, OTHER, 'http://a.cn/2.jpg', picture(9));
    await trimPictures(db);
    expect(await picturesSize(db)).toBe(0);
  });

  it('are erased with their article, and with no other', async () => {
    const db = freshDatabase();
    const { articleId } = await save(db, URL_OF_ARTICLE);
    await keepPicture(db, URL_OF_ARTICLE, 'http://a.cn/1.jpg', picture(9));
    await keepPicture(db, OTHER, 'http://a.cn/2.jpg', picture(9));
    await removeArticle(db, articleId);
    expect(await kept(db)).toHaveLength(1);
    await eraseFromBin(db, [articleId]);
    expect([await kept(db), await kept(db, OTHER)]).toEqual([[], ['http://a.cn/2.jpg']]);
  });

  it('are in a backup when they are wanted, and come back to the last byte', async () => {
    const db = freshDatabase();
    await save(db, URL_OF_ARTICLE);
    await keepPicture(db, URL_OF_ARTICLE, 'http://a.cn/1.jpg', picture(70_000, 255));
    expect(await backupOf(db)).not.toContain('"kind":"picture"');
    let file = '';
    for await (const piece of writeBackup(db, { withPictures: true })) file += piece;
    const empty = freshDatabase();
    const { effects, damaged, missing } = await restore(empty, file);
    expect([effects.picture.added, damaged, missing]).toEqual([1, [], 0]);
    const back = (await keptPictures(empty, URL_OF_ARTICLE)).get('http://a.cn/1.jpg');
    expect(back?.type).toBe('image/jpeg');
    expect(new Uint8Array((await back?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(
      new Uint8Array(70_000).fill(255),
    );
    expect((await restore(empty, file)).effects.picture).toEqual({ added: 0, same: 1, merged: 0 });
  });
});
