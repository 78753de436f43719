/**
 * A 64-bit fingerprint of a text as 16 hexadecimal digits: two 32-bit lanes over the UTF-16 code units, mixed crosswise
 * at the end (the construction known as cyrb53, kept at full width).
 *
 * Not for security: whoever looks something up by it compares the texts too. It is synchronous because it is needed inside
 * IndexedDB transactions, which end as soon as anything else (`crypto.subtle`, say) is awaited.
 */
export function hashText(text: string): string {
  let left = 0xdeadbeef;
  let right = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    left = Math.imul(left ^ unit, 0x9e3779b1);
    right = Math.imul(right ^ unit, 0x5f356495);
  }
  left = Math.imul(left ^ (left >>> 16), 0x85ebca6b) ^ Math.imul(right ^ (right >>> 13), 0xc2b2ae35);
  right = Math.imul(right ^ (right >>> 16), 0x85ebca6b) ^ Math.imul(left ^ (left >>> 13), 0xc2b2ae35);
  return hex(left) + hex(right);
}

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0');
