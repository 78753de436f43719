import type { Span } from '../../model/span';
import { DIGIT, numberOf } from './grammar';
import { matchAt } from './text-at';

/** A bare numeral with its 多/余, e.g. 1.2亿余, 三千余, 数十, 二〇二〇. */
export type Figure = Span & {
  /** null when vague: 数十, 几百, 七八 */
  readonly value: number | null;
  /** 多 余 几 数 来, or two neighbours: 七八 */
  readonly approx: boolean;
  /** Written with Arabic digits, at least in part. */
  readonly arabic: boolean;
  /** 百 千 万 亿 without a coefficient: 百名, 近万. Only the words around it make it a figure. */
  readonly implicit: boolean;
  /** The trailing 万/亿 as a factor, which the first end of a range may share: 3至5万 → 10000. 1 otherwise. */
  readonly scale: number;
};

/** Digits one by one; longer rows are no numeral, whatever follows, and no row is scanned twice. */
const ROW = `[〇零${DIGIT}]{5,}|(?:[〇零${DIGIT}]{3,4}|[〇零][${DIGIT}])(?![〇零${DIGIT}十百千万亿兆])`;
/** 半年, 半个多月, 半吨; not 上半年, 一半. */
const HALF = /(?<![上下大一]|(?<!提)前)半(?=年(?![报线])|个多?[月世]|个?多?小时|[吨斤亩米]|公里)/y;
/** Arabic digits, with commas or spaces between the thousands. */
const ARABIC = String.raw`(?:\d{1,3}(?:[, ]\d{3})+|\d+)(?!\d)(?:\.\d+)?`;
/** 七八个, 三五天: two neighbours say roughly how many. */
const NEIGHBOURS = '(?<!唯)一[二两]|[二两]三|三[四五]|四五|五六|六七|七八|八九';
const VAGUELY = new RegExp(`^[^点]*(?:[几数]|${NEIGHBOURS})`);
/** 数十, 几百, 十几; but no noun in 数 before the numeral (人数). */
const VAGUE = '几(?=[十百千万亿兆])|(?<=[十零])几|(?<![人总件户例分倍多指岁]|[^累]计)数(?=[十百千万亿兆])';
const COEFFICIENT = `(?:${ARABIC}|${NEIGHBOURS}|${VAGUE}|[${DIGIT}两])`;
/** 十来个, but not 二十来到. */
const MORE = '(?:(?<=[十百千万亿兆\\d])[多余]|(?<=[十百千万0])来(?![到自源的了说看]))';
/**
 * 10千伏 are ten kilovolts, 985百帕 are hectopascals; 一千米 stays a thousand metres. 兆 multiplies only money (3兆日元);
 * elsewhere it belongs to a unit: 10兆瓦, 100兆宽带.
 */
const UNIT = '(?:十|百(?!帕)|千(?!(?<=\\d.)[米克瓦伏卡帕焦赫])|万|亿|兆(?=[元日美台韩]))';
const PART = `零?(?:${COEFFICIENT}(?!(?<=\\d)十)|(?=[十万亿多余来])|(?<![\\d十百千万亿]))(?:${MORE}(?=[万亿]))?${UNIT}`;
const LAST = `零?${COEFFICIENT}`;
const DECIMALS = `(?<!\\d)点[〇零${DIGIT}]+(?![十刻])[万亿]*`;
const NUMERAL = new RegExp(
  `(${ROW})|(?:[零〇](?!下)|(?:(?<![晚早路网线会以])上(?=[百千万亿兆]))?(?:${PART})*(?:${LAST})?)(?:${DECIMALS})?${MORE}?`,
  'y',
);

/**
 * The longest numeral that starts at `start`: Arabic, Chinese or mixed (4百零9万), with 万 and 亿, a final unit left out
 * (一万二 → 12000) and 多/余/几/数. Null when none starts there.
 */
export function readFigure(text: string, start: number): Figure | null {
  const half = matchAt(HALF, text, start);
  const [raw = '', row] = half ?? matchAt(NUMERAL, text, start) ?? [];
  if (!raw) return null;
  const vague = !row && VAGUELY.test(raw);
  const approx = vague || /[上多余来]/.test(raw);
  return {
    start,
    end: start + raw.length,
    approx,
    arabic: /\d/.test(raw),
    implicit: !approx && /^[百千万亿兆]/.test(raw),
    value: half ? 0.5 : vague ? null : numberOf(raw),
    scale: numberOf(/[万亿兆]+(?=\D?$)/.exec(raw)?.[0] ?? '') || 1,
  };
}

/** 三, 两: one Chinese digit, which many words begin with. */
export const isSingle = ({ start, end, arabic }: Figure): boolean => !arabic && end - start === 1;
