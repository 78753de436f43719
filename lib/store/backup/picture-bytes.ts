import { PICTURE_TYPES } from '../../model/picture';
import type { PictureRow } from '../rows';
import type { BackupPicture } from './format';

/** Bytes turned into text at once: more arguments than a call may have make it fail. */
const PORTION = 0x8000;

/** A kept picture as a record of a backup. */
export async function withBase64({ data, bytes: _, ...row }: PictureRow): Promise<BackupPicture> {
  const bytes = new Uint8Array(await data.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += PORTION)
    binary += String.fromCharCode(...bytes.subarray(at, at + PORTION));
  const type = PICTURE_TYPES.find((known) => known === data.type) ?? 'image/jpeg';
  return { ...row, type, data: btoa(binary) };
}

/** A record of a backup as a kept picture. */
export function withBytes({ type, data, ...record }: BackupPicture): PictureRow {
  const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
  return { ...record, data: new Blob([bytes], { type }), bytes: bytes.length };
}
