/** 五 → 5, 〇 → 0, 两 → 2; -1 for what is no Chinese digit. */
export const chineseDigit = (char: string): number =>
  char === '' ? -1 : '零一二三四五六七八九〇　两'.indexOf(char) % 10;

/** The Arabic digits of a row of Chinese digits: 二〇二〇 → 2020. */
export const arabicDigits = (row: string): string =>
  row.replace(/[〇零一二三四五六七八九两]/g, (char) => String(chineseDigit(char)));
