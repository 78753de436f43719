import { chineseDigit } from './chinese-digit';
import type { Figure } from './figure';
import { matchAt } from './text-at';
import { wordLength } from './word-length';

export const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
export const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 兆: 1e12 };
const ARABIC = /\d+(?:,\d{3}(?!\d))*(?:\.\d+)?/y;
const DECIMALS = /点([〇零一二三四五六七八九]+)(?![十百千刻])/y;
/** 10千伏 are ten kilovolts; 一千米 stays a thousand metres. */
const KILO_UNIT = /[米克瓦伏卡帕焦赫]/;
/** Nouns that end in 数: 人数十分… is no 数十. */
const NOUN_BEFORE_SHU = /[人总次件户例分倍少多指岁参函无计代算]/;
/** Words that end in 上: 晚上百余人. */
const WORD_BEFORE_SHANG = /[晚早路网线马身船车场会岸桌地山村街海以向赶至]/;
/** After 十来: 十来个, but not 二十来到. */
const AFTER_LAI = /[个名岁年天人位家次块斤里亩元户条只辆公分平米台间所张本吨件份套场种项处道]/;

/** One numeral of digits and multipliers, read sign by sign; `read` is called once. */
export class Numeral {
  #total = 0;
  #section = 0;
  #digit: number | null = null;
  /** The multiplier read last; Infinity before the first. */
  #last = Infinity;
  #afterZero = false;
  #vague = false;
  #approx = false;
  #arabic = false;
  #implicit = false;
  #scale = 1;
  #at: number;
  readonly #text: string;
  readonly #start: number;

  constructor(text: string, start: number) {
    this.#text = text;
    this.#start = start;
    this.#at = start;
  }

  read(): Figure | null {
    this.#readPrefix();
    const first = this.#at;
    while (this.#step()) {
      /* one sign at a time */
    }
    if (this.#at === first) return null;
    this.#restoreOmittedUnit();
    const value = this.#total + this.#section + (this.#digit ?? 0);
    return {
      start: this.#start,
      end: this.#at,
      value: this.#vague ? null : round(value),
      approx: this.#approx,
      arabic: this.#arabic,
      implicit: this.#implicit,
      digitwise: false,
      scale: this.#scale,
    };
  }

  /** 数十, 几百 and 上千 count as one ten, one hundred, one thousand, more or less. */
  #readPrefix(): void {
    const prefix = this.#text.charAt(this.#at);
    if (!'几数上'.includes(prefix)) return;
    const next = this.#text.charAt(this.#at + 1);
    const before = this.#text.charAt(this.#at - 1);
    if (!(next in TENS) && !(next in MYRIADS)) return;
    if (prefix === '数' && NOUN_BEFORE_SHU.test(before)) return;
    if (prefix === '上' && (WORD_BEFORE_SHANG.test(before) || next === '十')) return;
    this.#approx = true;
    if (prefix === '上') this.#implicit = true;
    else this.#vague = true;
    this.#digit = 1;
    this.#at += 1;
  }

  #step(): boolean {
    const char = this.#text.charAt(this.#at);
    if (char === '') return false;
    if (char >= '0' && char <= '9') return this.#readArabic();
    if (char in TENS) return this.#readTens(TENS[char] ?? 1);
    if (char in MYRIADS) return this.#readMyriad(MYRIADS[char] ?? 1);
    if (char === '点') return this.#readDecimals();
    if ('多余几来'.includes(char)) return this.#readMore(char);
    return this.#readChinese(char);
  }

  #readArabic(): boolean {
    if (this.#digit !== null) return false;
    const match = matchAt(ARABIC, this.#text, this.#at);
    if (!match) return false;
    const value = Number(match[0].replaceAll(',', ''));
    if (this.#last !== Infinity && value >= this.#last) return false;
    this.#digit = value;
    this.#arabic = true;
    this.#at += match[0].length;
    return true;
  }

  #readChinese(char: string): boolean {
    const digit = chineseDigit(char);
    if (digit < 0 || (this.#arabic && this.#last === Infinity)) return false;
    if (this.#digit !== null) return this.#readNeighbour(digit);
    if (this.#last !== Infinity && wordLength(this.#text, this.#at) > 0) return false;
    if (digit === 0 && this.#last !== Infinity) {
      if (
        chineseDigit(this.#text.charAt(this.#at + 1)) < 0 &&
        !/[\d十几]/.test(this.#text.charAt(this.#at + 1))
      )
        return false;
      this.#afterZero = true;
    } else this.#digit = digit;
    this.#at += 1;
    return true;
  }

  /** 七八个, 三五天, 两三百: two neighbours say roughly how many. */
  #readNeighbour(digit: number): boolean {
    const neighbours = digit - 1 === this.#digit || (digit === 5 && this.#digit === 3);
    const next = this.#text.charAt(this.#at + 1);
    if (this.#arabic || this.#vague || !neighbours || chineseDigit(next) >= 0) return false;
    this.#vague = true;
    this.#approx = true;
    this.#at += 1;
    return true;
  }

  #readTens(unit: number): boolean {
    if (unit >= this.#last && this.#last < 1e4) return false;
    if (unit === 10 && this.#arabic && this.#last === Infinity) return false;
    if (unit === 1000 && this.#arabic && KILO_UNIT.test(this.#text.charAt(this.#at + 1))) return false;
    if (this.#digit === null) {
      if (unit !== 10 && this.#last !== Infinity) return false;
      if (unit !== 10) this.#implicit = true;
    }
    this.#section += (this.#digit ?? 1) * unit;
    this.#finishUnit(unit);
    return true;
  }

  #readMyriad(unit: number): boolean {
    const value = this.#section + (this.#digit ?? 0);
    if (value === 0 && this.#last === Infinity) {
      if (this.#digit === 0) return false;
      this.#implicit = true;
      this.#total = unit;
    } else if (unit > 1e4) this.#total = (this.#total + value) * unit;
    else if (value === 0) this.#total *= unit;
    else this.#total += value * unit;
    this.#section = 0;
    this.#scale = (this.#last >= 1e4 && this.#last < Infinity && value === 0 ? this.#scale : 1) * unit;
    this.#finishUnit(unit);
    return true;
  }

  #finishUnit(unit: number): void {
    this.#digit = null;
    this.#last = unit;
    this.#afterZero = false;
    this.#at += 1;
  }

  #readDecimals(): boolean {
    if (this.#arabic || this.#vague) return false;
    const match = this.#at > this.#start ? matchAt(DECIMALS, this.#text, this.#at) : null;
    if (!match?.[1]) return false;
    this.#restoreOmittedUnit();
    const digits = [...match[1]].map(chineseDigit).join('');
    this.#digit = (this.#digit ?? 0) + Number(`0.${digits}`);
    this.#last = Math.min(this.#last, 1);
    this.#at += match[0].length;
    return this.#text.charAt(this.#at) in MYRIADS;
  }

  /** 30多万, 1.2亿余, 十几, 十来个 */
  #readMore(char: string): boolean {
    const next = this.#text.charAt(this.#at + 1);
    const afterUnit = this.#digit === null && this.#last !== Infinity;
    if (char === '几' && !(this.#last === 10 && afterUnit) && !this.#afterZero) return false;
    const tens = afterUnit ? this.#last === 10 : this.#arabic && (this.#digit ?? 1) % 10 === 0;
    if (char === '来' && !(tens && AFTER_LAI.test(next))) return false;
    if ((char === '多' || char === '余') && !afterUnit && !this.#arabic) return false;
    if (this.#approx && !this.#vague && !this.#implicit) return false;
    this.#approx = true;
    if (char === '几') this.#vague = true;
    this.#at += 1;
    return next in TENS || next in MYRIADS;
  }

  /** 一万二 → 12000, 三千五 → 3500; but 一百零五 is 105. */
  #restoreOmittedUnit(): void {
    if (this.#digit === null || this.#digit >= 10 || this.#afterZero || this.#vague) return;
    if (this.#last >= 100 && this.#last < Infinity && Number.isInteger(this.#digit))
      this.#digit *= this.#last / 10;
  }
}

const round = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));
