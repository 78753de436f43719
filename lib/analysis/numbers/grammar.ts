/** Pieces of patterns that several rules share, and what they say. */

/** 一 to 九. */
export const DIGIT = '一二三四五六七八九';

/** A whole number below 100, as months, days, hours and minutes are written: 8, 08, 十二, 三十一, 零五. */
export const SMALL = `\\d{1,2}|[一二三四五]?十[${DIGIT}]?|[零〇]?[${DIGIT}两]|[零〇]`;

/** What joins the two ends of a range: 3至5, 3—5. */
export const THROUGH = ' ?(?:[至到~-]|—{1,2}) ?';

/** A unit, or the place before the second end of a range that has it: 13 in 13-18日. */
export const withShared = (unit: string): string => ` ?(?:${unit}|(?=${THROUGH}(?:${SMALL}) ?${unit}))`;

/** Words that say which part of the day it is: 下午5时. */
export const PERIOD = '[上下中正]午|[早晚]上|[清凌]晨|傍晚|[晚夜午]间|[深半]夜|夜晚|白天|午[后夜]|[早晚]';

const FACTORS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8, 兆: 1e12 };

/** The Arabic digits of a row of Chinese digits: 二〇二〇 → 2020. */
export const arabicDigits = (row: string): string =>
  row.replace(/[〇零一二三四五六七八九两]/g, (char) =>
    String('零一二三四五六七八九〇　两'.indexOf(char) % 10),
  );

/** 一千零五十 → 1050, 1.2亿 → 120000000, 二〇二〇 → 2020; 一万二 → 12000, but 一百零五 → 105. */
export function numberOf(numeral: string): number {
  let total = 0;
  let section = 0;
  let last = 1;
  const plain = arabicDigits(numeral)
    .replace('点', '.')
    .replace(/[^\d.十百千万亿兆]/g, '');
  for (const [, digits = '', unit = ''] of plain.matchAll(/([\d.]*)([十百千万亿兆]?)/g)) {
    const factor = FACTORS[unit] ?? 1;
    if (factor > 1e3) {
      const value = section + Number(digits);
      total = factor === 1e4 && value ? total + value * factor : (total + value || 1) * factor;
      section = 0;
    } else if (factor > 1) section += (Number(digits) || 1) * factor;
    else section += Number(digits) * (last > 10 && /^[1-9]$/.test(digits) ? last / 10 : 1);
    last = factor;
  }
  return Number((total + section).toPrecision(15));
}

/** As ISO writes months, days, hours and minutes: 8 → 08. */
export const twoDigits = (value: number | string): string => String(value).padStart(2, '0');
