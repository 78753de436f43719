import type { Span } from '../../model/span';
import { arabicDigits, chineseDigit } from './chinese-digit';
import { DIGIT } from './grammar';
import { matchAt } from './text-at';
import { wordLength } from './word-length';

/** A bare numeral with its 多/余, e.g. 1.2亿余, 三千余, 数十, 二〇二〇. */
export type Figure = Span & {
  /** null when vague: 数十, 几百, 七八 */
  readonly value: number | null;
  /** 多 余 几 数 来, or two neighbours: 七八 */
  readonly approx: boolean;
  /** Written with Arabic digits, at least in part. */
  readonly arabic: boolean;
  /** 百 千 万 亿 without a coefficient: 百余, 近万. Only the words around it make it a figure. */
  readonly implicit: boolean;
  /** Chinese digits in a row, as in a year: 二〇二〇. */
  readonly digitwise: boolean;
  /** The trailing 万/亿 as a factor, which the first end of a range may share: 3至5万 → 10000. 1 otherwise. */
  readonly scale: number;
};

const MULTIPLIERS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
  兆: 1e12,
};
/** Digits one by one; longer rows are no numeral, whatever follows, and no row is scanned twice. */
const DIGIT_ROW = new RegExp(
  `[〇零${DIGIT}]{5,}|(?:[〇零${DIGIT}]{3,4}|[〇零][${DIGIT}])(?![〇零${DIGIT}十百千万亿兆])`,
  'y',
);
/** 数十, 几百, 上千; but no noun in 数 or 上 (人数, 晚上) before the numeral. */
const VAGUE_PREFIX =
  /(?:(?<![人总次件户例分倍多指岁]|[^累]计)数|几)(?=[十百千万亿兆])|(?<![晚早路网线马身车场会地以向])上(?=[百千万亿兆])/y;
/** Arabic digits, with commas or spaces between the thousands. */
const ARABIC = /(?:\d{1,3}(?:[, ]\d{3})+(?!\d)|\d+)(?:\.\d+)?/y;
const DECIMALS = new RegExp(`点([〇零${DIGIT}]+)(?![十百千刻])`, 'y');
/** 10千伏 are ten kilovolts, 985百帕 are hectopascals; 一千米 stays a thousand metres. */
const KILO_UNIT = /千(?![米克瓦伏卡帕焦赫])|百(?!帕)|[^千百]/y;
/** After 十来: 十来个, but not 二十来到. */
const SOME_MORE = /(?<=[十百千万0])来(?![到自源的了说看])|[多余]/y;
/** 兆 multiplies only money (3兆日元); elsewhere it belongs to a unit: 10兆瓦, 100兆宽带. */
const MEGA_UNIT = /兆(?![元日美台韩])/y;
/** 半年, 半个多月, 半吨; not 上半年, 一半. */
const HALF =
  /(?<![上下后大小过一]|(?<!提)前)半(?=年(?![报线检末])|个多?[月世]|个?多?小时|个?钟头|公里|[吨亩]|斤(?!八)|成(?!品))/y;
/** What may follow 零 inside a numeral: 一百零五, 4百零9. */
const AFTER_ZERO = new RegExp(`[\\d${DIGIT}两十几]`);

/**
 * The longest numeral that starts at `start`: Arabic, Chinese or mixed (4百零9万), with 万 and 亿, a final unit left out
 * (一万二 → 12000) and 多/余/几/数. Null when none starts there. Reads every character a constant number of times.
 */
export function readFigure(text: string, start: number): Figure | null {
  const row = matchAt(DIGIT_ROW, text, start);
  const prefix = matchAt(VAGUE_PREFIX, text, start)?.[0];
  const first = start + (prefix ? 1 : 0);
  let at = first;
  let total = 0;
  let section = 0;
  let digit = prefix ? 1 : null;
  /** The multiplier read last; Infinity before the first. */
  let last = Infinity;
  let scale = 1;
  let afterZero = false;
  let arabic = false;
  let implicit = prefix === '上';
  let approx = prefix !== undefined;
  let vague = approx && !implicit;
  const figure = (end: number, value: number | null, digitwise: boolean): Figure => ({
    start,
    end,
    value,
    approx,
    arabic,
    implicit,
    digitwise,
    scale,
  });
  /** 一万二 → 12000, 三千五 → 3500; but 一百零五 is 105. */
  const restoreOmittedUnit = () => {
    if (digit && digit < 10 && !afterZero && !vague && last > 99 && last < Infinity && digit % 1 === 0)
      digit *= last / 10;
  };
  if (row) return figure(start + row[0].length, Number(arabicDigits(row[0])), true);
  if (matchAt(HALF, text, start)) return figure(start + 1, 0.5, false);

  for (; at < text.length; at += 1) {
    const char = text.charAt(at);
    const next = text.charAt(at + 1);
    const unit = MULTIPLIERS[char];
    const started = last < Infinity;
    const one = chineseDigit(char);
    if (char >= '0' && char <= '9') {
      const digits = digit === null && matchAt(ARABIC, text, at)?.[0];
      const value = digits && Number(digits.replace(/[, ]/g, ''));
      if (!digits || typeof value !== 'number' || value >= last) break;
      digit = value;
      arabic = true;
      at += digits.length - 1;
    } else if (unit && unit < 1e4) {
      if (unit >= last && last < 1e4) break;
      if (arabic && !started && (unit === 10 || !matchAt(KILO_UNIT, text, at))) break;
      if (digit === null && unit > 10) {
        if (started) break;
        implicit = true;
      }
      section += (digit ?? 1) * unit;
    } else if (unit) {
      if (matchAt(MEGA_UNIT, text, at)) break;
      const value = section + (digit ?? 0);
      if (value === 0 && !started) {
        if (digit === 0) break;
        implicit = true;
        total = unit;
      } else if (unit > 1e4) total = (total + value) * unit;
      else total = value ? total + value * unit : total * unit;
      section = 0;
      scale = (started && last >= 1e4 && value === 0 ? scale : 1) * unit;
    } else if (char === '点') {
      const match = arabic || vague || at === start ? null : matchAt(DECIMALS, text, at);
      if (!match?.[1]) break;
      restoreOmittedUnit();
      digit = (digit ?? 0) + Number(`0.${arabicDigits(match[1])}`);
      last = Math.min(last, 1);
      at += match[0].length;
      if (text.charAt(at) in MULTIPLIERS) at -= 1;
      else break;
    } else if (one >= 0) {
      if (arabic && !started) break;
      if (digit !== null) {
        // 七八个, 三五天, 两三百: two neighbours say roughly how many.
        const neighbours = one === digit + 1 || (one === 5 && digit === 3);
        if (arabic || vague || !neighbours || chineseDigit(next) >= 0) break;
        vague = approx = true;
      } else if (started && (wordLength(text, at) || (one === 0 && !AFTER_ZERO.test(next)))) break;
      else if (one === 0 && started) afterZero = true;
      else digit = one;
    } else {
      const afterUnit = digit === null && started;
      const ten = afterUnit ? last > 9 : arabic && (digit ?? 1) % 10 === 0;
      const some = char === '几' ? (afterUnit && last === 10) || afterZero : matchAt(SOME_MORE, text, at);
      if (!some || (char === '来' ? !ten : !afterUnit && !arabic && char !== '几')) break;
      if (approx && !vague && !implicit) break;
      approx = true;
      vague ||= char === '几';
      if (!(next in MULTIPLIERS)) {
        at += 1;
        break;
      }
    }
    if (unit) {
      digit = null;
      last = unit;
      afterZero = false;
    }
  }
  if (at === first) return null;
  restoreOmittedUnit();
  const value = total + section + (digit ?? 0);
  return figure(at, vague ? null : Number(value.toPrecision(15)), false);
}
