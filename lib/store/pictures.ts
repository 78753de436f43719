import { urlKey } from '../text/url-key';
import type { LingjuDatabase } from './db';
import type { ArticleRow, PictureRow } from './rows';
import { loadSettings } from './settings';

const MEGABYTE = 1024 * 1024;

/**
 * Keeps a picture of the page at `pageUrl`, for reading without a network. Beyond the limit that the user has set, those of
 * articles without notes go, the oldest first; a limit of 0 keeps none.
 */
export function keepPicture(db: LingjuDatabase, pageUrl: string, src: string, data: Blob): Promise<void> {
  return db.transaction('rw', db.pictures, db.articles, db.settings, async () => {
    const limit = (await loadSettings(db)).pictureLimit * MEGABYTE;
    if (limit === 0) return;
    const keptAt = new Date().toISOString();
    await db.pictures.put({ src, pageKey: urlKey(pageUrl), data, bytes: data.size, keptAt });
    await makeRoom(db, limit);
  });
}

/** The kept pictures of the article at this address, by their own addresses. */
export async function keptPictures(db: LingjuDatabase, url: string): Promise<ReadonlyMap<string, Blob>> {
  const rows = await db.pictures.where('pageKey').equals(urlKey(url)).toArray();
  return new Map(rows.map(({ src, data }) => [src, data]));
}

/** What all kept pictures take, in bytes; none of them is loaded. */
export async function picturesSize(db: LingjuDatabase): Promise<number> {
  const sizes = await db.pictures.orderBy('bytes').keys();
  return sizes.reduce<number>((sum, size) => sum + Number(size), 0);
}

/** Drops pictures until what is left fits into the limit of the settings, to be called when that has been lowered. */
export function trimPictures(db: LingjuDatabase): Promise<void> {
  return db.transaction('rw', db.pictures, db.articles, db.settings, async () => {
    await makeRoom(db, (await loadSettings(db)).pictureLimit * MEGABYTE);
  });
}

/** Erases the pictures of articles that are erased themselves. */
export async function forgetPictures(db: LingjuDatabase, articles: readonly ArticleRow[]): Promise<void> {
  const keys = articles.flatMap(({ urlKeys }) => urlKeys);
  await db.pictures.where('pageKey').anyOf(keys).delete();
}

async function makeRoom(db: LingjuDatabase, limit: number): Promise<void> {
  let excess = (await picturesSize(db)) - limit;
  if (excess <= 0) return;
  const dropped: PictureRow['src'][] = [];
  for (const { src, pageKey, bytes } of await db.pictures.orderBy('keptAt').toArray()) {
    if (excess <= 0) break;
    const article = await db.articles.where('urlKeys').equals(pageKey).first();
    if (limit > 0 && (article?.tally.annotations ?? 0) > 0) continue;
    dropped.push(src);
    excess -= bytes;
  }
  await db.pictures.bulkDelete(dropped);
}
