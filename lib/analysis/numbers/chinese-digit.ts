const CHINESE_DIGITS = '零一二三四五六七八九';

/** 五 → 5, 〇 → 0, 两 → 2; -1 for what is no Chinese digit. */
export function chineseDigit(char: string): number {
  return char === '〇' ? 0 : char === '两' ? 2 : char === '' ? -1 : CHINESE_DIGITS.indexOf(char);
}
