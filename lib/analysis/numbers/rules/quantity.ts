import { type Figure, readFigure } from '../figure';
import { arabicDigits, DIGIT } from '../grammar';
import { type Rule, reading } from '../reading';
import { signBefore } from '../sign';
import { endOf, matchAt } from '../text-at';
import { type Unit, unitAfter } from '../units';
import { isCounted } from './counted';

/** 三年半, 8岁半, 两点五米半; 5年多, 100米余, but not 5年多次, 3天多云. */
const TAIL = /(半(?![数夜价场程]))|多(?![次云个种名家项人方元样达少所重数])|余(?![额震])/y;
/** 9秒83, 1米78, 一米七, 两块五: decimals behind the unit */
const DECIMALS = new RegExp(
  `(?<=[秒米块度])(?:\\d{1,2}|[${DIGIT}]{1,2})(?![\\d十百千万个名块条只人米年月日号点])`,
  'y',
);
/** Blood pressure: 180/110毫米汞柱 */
const PRESSURES = /(\d+\/\d{2,3}) ?(毫米汞柱|mmHg)/y;
/** Units that follow each other, by size: 1小时20分 → 1.333小时, 5元3角 → 5.3元. */
const SIZES: readonly Readonly<Record<string, number>>[] = [
  { 年: 12, 个月: 1 },
  { 个月: 43_200, 个星期: 10_080, 天: 1440, 小时: 60, 个小时: 60, 分钟: 1, 分: 1, 秒: 1 / 60 },
  { 元: 100, 块: 100, 角: 10, 毛: 10, 分: 1 },
  { 斤: 10, 两: 1 },
  { 亩: 10, 分: 1 },
];
/** 卖7块, 涨到两块; elsewhere 7块 are pieces. */
const PAID = /(?<=[卖涨跌降收花付赚省挣罚价][到了]?)/y;
const LINK = / ?[零又]? ?/y;

/** Figures with a measure word or unit: 1500多个, 17亿元, 12.8公里, 40分钟, 三年半. The unit says the type. */
export const readQuantity: Rule = (text, at, figure) => {
  if (!figure) return null;
  const [pressures = '', pressure, scale] = matchAt(PRESSURES, text, at) ?? [];
  if (pressure) return reading(at, at + pressures.length, 'measure', pressure, scale);
  const unit = unitAfter(text, figure);
  if (!unit || !isCounted(text, figure, unit)) return null;
  const { name } = unit;
  const { value, end } = withDecimals(text, figure, unit);
  const byPiece = unit.type === 'count';
  const money =
    name === '块' && (end > unit.end || (value ?? 100) >= 100 || matchAt(PAID, text, at) !== null);
  const [tail = '', half] = (byPiece ? null : matchAt(TAIL, text, end)) ?? [];
  const { start, factor } = unit.type === 'measure' ? signBefore(text, at) : { start: at, factor: 1 };
  const rest = compound(text, end + tail.length, name);
  return reading(
    start,
    rest.end,
    money ? 'money' : rest.share && byPiece ? 'duration' : unit.type,
    value === null ? null : value * factor + (half || name.includes('半') ? 0.5 : 0) + rest.share,
    name.replace(/个半|[多来]/, ''),
    figure.approx || rest.approx || /[多来]/.test(name) || (tail !== '' && !half),
  );
};

type Amount = { readonly value: number | null; readonly end: number };

function withDecimals(text: string, { value }: Figure, { end, name }: Unit): Amount {
  const decimals =
    name.length === 1 && Number.isInteger(value) ? (matchAt(DECIMALS, text, end)?.[0] ?? '') : '';
  return decimals
    ? { value: Number(`${value}.${arabicDigits(decimals)}`), end: end + decimals.length }
    : { value, end };
}

/** The smaller units from `end` on, as a share of the unit `whole` before them: 20分 behind 小时 → 0.333. */
function compound(text: string, end: number, whole: string): { end: number; share: number; approx: boolean } {
  const sum = { end, share: 0, approx: false };
  for (let last = whole; ; ) {
    const figure = readFigure(text, endOf(LINK, text, sum.end));
    const unit = figure && unitAfter(text, figure);
    const sizes = unit && SIZES.find((list) => (list[unit.name] ?? Infinity) < (list[last] ?? 0));
    if (!figure?.value || !unit || !sizes?.[whole]) return sum;
    const amount = withDecimals(text, figure, unit);
    sum.share += ((amount.value ?? 0) * (sizes[unit.name] ?? 0)) / sizes[whole];
    sum.end = amount.end;
    sum.approx ||= figure.approx;
    last = unit.name;
  }
}
