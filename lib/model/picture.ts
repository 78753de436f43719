/** What a browser shows and cannot run. */
export const PICTURE_TYPES = [
  'image/jpeg',
  'image/png',
  'image/gif',
  'image/webp',
  'image/avif',
  'image/bmp',
] as const;
export type PictureType = (typeof PICTURE_TYPES)[number];

/** A picture as it travels between scripts: its address, its media type, and its bytes in base64. */
export type PagePicture = { readonly src: string; readonly type: PictureType; readonly data: string };
