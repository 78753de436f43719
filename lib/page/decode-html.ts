const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

/**
 * A page's bytes as text, by the byte order mark, else the charset of the Content-Type header, else the one that the page
 * declares in its first 2,048 bytes, else UTF-8. `gb2312` and `gbk` are read as GB 18030, which contains both.
 */
export function decodeHtml(bytes: Uint8Array, contentType = ''): string {
  const header = /charset\s*=\s*["']?([\w-]+)/i.exec(contentType)?.[1];
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 2048)))?.[1];
  const label = isUtf8Marked(bytes) ? 'utf-8' : (header ?? declared ?? 'utf-8');
  return new TextDecoder(supported(label.toLowerCase())).decode(bytes);
}

const isUtf8Marked = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

function supported(label: string): string {
  if (/^(?:gb2312|gbk|gb_2312-80|x-gbk)$/.test(label)) return 'gb18030';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'utf-8';
  }
}
