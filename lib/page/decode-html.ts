const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
/** The byte order mark EF BB BF, read as Latin-1. */
const UTF8_MARK = 'ï»¿';

/**
 * A page's bytes as text, by the byte order mark, else the charset of the Content-Type header, else the one that the page
 * declares in its first 2,048 bytes, else UTF-8. `gb2312` and `gbk` are read as GB 18030, which contains both.
 */
export function decodeHtml(bytes: Uint8Array, contentType = ''): string {
  const header = /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1];
  const start = new TextDecoder('latin1').decode(firstBytes(bytes));
  const label = start.startsWith(UTF8_MARK) ? 'utf-8' : (header ?? DECLARED.exec(start)?.[1] ?? 'utf-8');
  return new TextDecoder(supported(label.toLowerCase())).decode(bytes);
}

/**
 * Neither `subarray` nor single elements are touched: in a content script of Firefox the bytes belong to the page, and both
 * are refused there (“Permission denied to access property "constructor"”).
 */
const firstBytes = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
  new Uint8Array(buffer, byteOffset, Math.min(byteLength, 2048));

function supported(label: string): string {
  if (/^(?:gb2312|gbk|gb_2312-80|x-gbk)$/.test(label)) return 'gb18030';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}
