import { type PagePicture, PICTURE_TYPES } from '../model/picture';
import { dataUrl } from '../text/data-url';

/** Larger ones are not kept. In bytes. */
const LARGEST = 3 * 1024 * 1024;

/**
 * A picture of the page, out of the browser's cache where it is there; null when it is from another origin, too large, no picture,
 * or cannot be loaded.
 */
export async function readPicture(src: string, origin: string): Promise<PagePicture | null> {
  if (!URL.canParse(src) || new URL(src).origin !== origin) return null;
  try {
    const response = await fetch(src, { cache: 'force-cache' });
    const picture = await response.blob();
    const type = PICTURE_TYPES.find((known) => known === picture.type);
    if (!response.ok || picture.size > LARGEST || type === undefined) return null;
    return { src, type, data: (await dataUrl(picture)).replace(/^[^,]*,/, '') };
  } catch {
    return null;
  }
}
