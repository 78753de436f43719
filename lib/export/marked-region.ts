import { marker } from './markdown-frame';

/**
 * `file` with its region for the article replaced by the one of `fresh`, so that what the user wrote around it stays; also the
 * properties above, which are the user's by now. null when the file has no such region, or more than one: then nothing may be
 * replaced.
 */
export function updateRegion(file: string, fresh: string, articleId: string): string | null {
  const [old, now] = [regionOf(file, articleId), regionOf(fresh, articleId)];
  if (old === null || now === null) return null;
  const region = fresh.slice(now.start, now.end);
  const isWindows = /\r\n/.test(file) && !/(?<!\r)\n/.test(file);
  return (
    file.slice(0, old.start) + (isWindows ? region.replaceAll('\n', '\r\n') : region) + file.slice(old.end)
  );
}

function regionOf(file: string, articleId: string): { readonly start: number; readonly end: number } | null {
  const [begin, end] = [marker('begin', articleId), marker('end', articleId)];
  const [start, stop] = [file.indexOf(begin), file.indexOf(end)];
  const isOnly = file.lastIndexOf(begin) === start && file.lastIndexOf(end) === stop;
  return start >= 0 && stop > start && isOnly ? { start, end: stop + end.length } : null;
}
