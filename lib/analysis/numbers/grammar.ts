import { arabicDigits } from './chinese-digit';

/** Pieces of patterns that several rules share. */

/** 一 to 九. */
export const DIGIT = '一二三四五六七八九';

/** A whole number below 100, as months, days, hours and minutes are written: 8, 08, 十二, 三十一, 零五. */
export const SMALL = `\\d{1,2}|[一二三四五]?十[${DIGIT}]?|[零〇]?[${DIGIT}两]|[零〇]`;

/** What `SMALL` matches, as a number: 十二 → 12, 二十 → 20. */
export const smallNumber = (text: string): number =>
  Number(
    arabicDigits(
      text
        .replace(/^十/, '一十')
        .replace(/十(?=.)/, '')
        .replace('十', '〇'),
    ),
  );

/** As ISO writes months, days, hours and minutes: 8 → 08. */
export const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** What joins the two ends of a range: 3至5, 3—5. */
export const THROUGH = ' ?(?:[至到~-]|—{1,2}) ?';

/** Words that say which part of the day it is: 下午5时. */
export const PERIOD = '[上下中正]午|[早晚]上|[清凌]晨|傍晚|[晚夜午]间|深夜|白天|午[后夜]|[早晚]';
