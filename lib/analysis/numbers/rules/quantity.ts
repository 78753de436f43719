import { type Figure, readFigure } from '../figure';
import { arabicDigits, DIGIT } from '../grammar';
import { passOver, type Rule, reading, withSign } from '../reading';
import { endOf, matchAt } from '../text-at';
import { type Unit, unitAfter } from '../units';
import { isCounted } from './counted';

/** 三年半, 8岁半, 两点五米半; 5年多, 100米余, but not 5年多次, 3天多云. */
const TAIL = /(半(?![数价场程]))|多(?![次云个种名家项人方元样])|余(?!震)/y;
/** 9秒83, 1米78, 一米七, 两块五: decimals behind the unit */
const DECIMALS = new RegExp(
  `(?<=[秒米块度])(?:\\d{1,2}|[${DIGIT}]{1,2})(?![\\d十百千万个名块条只人米年月日号点])`,
  'y',
);
/** Blood pressure: 180/110毫米汞柱 */
const PRESSURES = /(\d+\/\d{2,3}) ?(毫米汞柱|mmHg)/y;
/** Units that follow each other, by size: 1小时20分 → 1.333小时, 5元3角 → 5.3元. */
const SIZES: readonly Readonly<Record<string, number>>[] = [
  { 年: 518_400, 个月: 43_200, 天: 1440, 小时: 60, 个小时: 60, 分钟: 1, 分: 1, 秒: 1 / 60 },
  { 元: 100, 块: 100, 角: 10, 毛: 10, 分: 1 },
  { 斤: 10, 两: 1 },
  { 亩: 10, 分: 1 },
];
/** 卖7块, 涨到两块; elsewhere 7块 are pieces. */
const PAID = /(?<=[卖涨降收花付赚挣价][到了]?)/y;
const LINK = / ?[零又]? ?/y;

/** Figures with a measure word or unit: 1500多个, 17亿元, 12.8公里, 40分钟, 三年半. The unit says the type. */
export const readQuantity: Rule = (text, at, figure) => {
  if (!figure) return null;
  const [pressures = '', pressure, scale] = matchAt(PRESSURES, text, at) ?? [];
  if (pressure) return reading(at, at + pressures.length, 'measure', pressure, scale);
  const unit = unitAfter(text, figure);
  if (!unit || !isCounted(text, figure, unit)) return null;
  const { name, type } = unit;
  if (!type) return passOver(at, figure.end);
  const { value, end, approx, compound } = amountOf(text, figure, unit);
  const paid =
    name === '块' && (text.charAt(end - 1) !== '块' || (value ?? 100) >= 100 || matchAt(PAID, text, at));
  return withSign(
    text,
    reading(
      at,
      end,
      paid ? 'money' : compound && type === 'count' ? 'duration' : type,
      value,
      name.replace(/个半|[多来]/, ''),
      approx,
    ),
  );
};

type Amount = {
  readonly value: number | null;
  readonly end: number;
  readonly approx: boolean;
  readonly compound: boolean;
};

/** A figure and its unit with what belongs to them: 一米七, 三年半, and the smaller units behind: 1小时20分30秒. */
function amountOf(text: string, figure: Figure, { name, type, end }: Unit): Amount {
  const whole = Number.isInteger(figure.value) && name.length === 1;
  const decimals = (whole && matchAt(DECIMALS, text, end)?.[0]) || '';
  const value = decimals ? Number(`${figure.value}.${arabicDigits(decimals)}`) : figure.value;
  const exact = end + decimals.length;
  const [tail = '', half] =
    (type === 'count' && !/[倍块]/.test(name) ? null : matchAt(TAIL, text, exact)) ?? [];
  const more = exact + tail.length;
  const next = readFigure(text, endOf(LINK, text, more));
  const unit = next?.value ? unitAfter(text, next) : null;
  const sizes = unit && SIZES.find((list) => (list[unit.name] ?? Infinity) < (list[name] ?? 0));
  const rest = sizes && next && amountOf(text, next, unit);
  const share = rest ? ((rest.value ?? 0) * (sizes[unit.name] ?? 0)) / (sizes[name] ?? 1) : 0;
  return {
    value: value === null ? null : value + (half || name.includes('半') ? 0.5 : 0) + share,
    end: rest?.end ?? more,
    approx: figure.approx || rest?.approx || /[多来]/.test(name) || (tail !== '' && !half),
    compound: share > 0,
  };
}
