import { arabicDigits } from '../chinese-digit';
import { type Figure, readFigure } from '../figure';
import { type Reading, type Rule, reading } from '../reading';
import { signBefore } from '../sign';
import { matchAt } from '../text-at';
import { type Unit, unitAfter } from '../units';
import { isCounted } from './counted';

/** 三年半, 8岁半, 两点五米半 */
const HALF_AFTER = /半(?![数夜价场程山路])/y;
/** 9秒83, 1米78, 一米七, 两块五: decimals behind the unit */
const DECIMALS_AFTER = /(?:\d{1,2}|[一二三四五六七八九]{1,2})(?![\d十百千万个名块条只人米厘公年月日号点])/y;
/** 一个半小时, 两个半月 */
const HALF_INSIDE = /个半(小时|钟头|月|世纪|学期)/y;
/** 5年多, 100米余; not 5年多次, 3天多云 */
const MORE_AFTER = /多(?![次云个种名家项人地方元样达少位条所重数为维边动])|余(?![额下])/y;
const HALF_A = /半(?:年(?![报线检末来])|个多?月|个?多?小时|个?钟头|个多?世纪|公里|成)/y;
const HALF_OF = /[上下前后大小过一]$/;

/** Blood pressure: 180/110毫米汞柱 */
const PRESSURES = /\/\d{2,3} ?(毫米汞柱|mmHg)/y;

/** Figures with a measure word or unit: 1500多个, 17亿元, 12.8公里, 40分钟, 三年半. The unit says the type. */
export const readQuantity: Rule = (text, at, figure) => {
  if (!figure) return half(text, at);
  if (figure.digitwise) return null;
  const halved = matchAt(HALF_INSIDE, text, figure.end);
  if (halved?.[1])
    return duration(at, figure.end + halved[0].length, (figure.value ?? 0) + 0.5, halved[1], figure.approx);
  const pressures = matchAt(PRESSURES, text, figure.end);
  if (pressures?.[1]) {
    const end = figure.end + pressures[0].length;
    return reading(at, end, 'measure', text.slice(at, end - pressures[1].length).trim(), pressures[1]);
  }
  const unit = unitAfter(text, figure);
  if (!unit || !isCounted(text, figure, unit)) return null;
  return withTail(text, figure, unit);
};

const duration = (start: number, end: number, value: number, unit: string, approx: boolean): Reading =>
  reading(start, end, 'duration', value, unit, approx);

/** 半年 → 0.5; not 上半年 */
function half(text: string, at: number): Reading | null {
  const match = matchAt(HALF_A, text, at);
  if (!match || HALF_OF.test(text.charAt(at - 1))) return null;
  const unit = match[0].slice(1).replace('多', '');
  const more = matchAt(MORE_AFTER, text, at + match[0].length)?.[0].length ?? 0;
  const stretch = duration(at, at + match[0].length + more, 0.5, unit, more > 0 || match[0].includes('多'));
  if (unit === '成') return { ...stretch, type: 'percent', value: 5 };
  return unit === '公里' ? { ...stretch, type: 'measure' } : stretch;
}

function withTail(text: string, figure: Figure, unit: Unit): Reading {
  const halved =
    unit.type === 'duration' || unit.type === 'measure' ? matchAt(HALF_AFTER, text, unit.end) : null;
  const more = halved || unit.type === 'count' ? null : matchAt(MORE_AFTER, text, unit.end);
  const { start, factor } =
    unit.type === 'measure' ? signBefore(text, figure.start) : { start: figure.start, factor: 1 };
  const decimals = /^[秒米块]$/.test(unit.name) ? matchAt(DECIMALS_AFTER, text, unit.end)?.[0] : null;
  if (decimals && Number.isInteger(figure.value)) {
    const value = Number(`${figure.value}.${arabicDigits(decimals)}`);
    const type = unit.name === '块' ? 'money' : unit.type;
    return reading(start, unit.end + decimals.length, type, value, unit.name, figure.approx);
  }
  return compound(text, {
    start,
    end: unit.end + (halved ?? more ?? [''])[0].length,
    type: unit.name === '块' && (figure.value ?? 100) >= 100 ? 'money' : unit.type,
    value: figure.value === null ? null : figure.value * factor + (halved ? 0.5 : 0),
    unit: unit.name.replace('多', ''),
    approx: figure.approx || more !== null || unit.name.includes('多'),
  });
}

/** Units that follow each other, by size: 1小时20分 → 1.333小时, 5元3角 → 5.3元. */
const SIZES: readonly Readonly<Record<string, number>>[] = [
  { 年: 12, 个月: 1 },
  { 个月: 43_200, 个星期: 10_080, 天: 1440, 小时: 60, 个小时: 60, 分钟: 1, 分: 1, 秒: 1 / 60 },
  { 元: 100, 块: 100, 角: 10, 毛: 10, 分: 1 },
  { 斤: 10, 两: 1 },
];
const LINK = / ?[零又]? ?/y;

function compound(text: string, first: Reading): Reading {
  let sum = first;
  let last = first.unit ?? '';
  while (typeof sum.value === 'number') {
    const figure = readFigure(text, sum.end + (matchAt(LINK, text, sum.end)?.[0].length ?? 0));
    const next = figure && unitAfter(text, figure);
    const sizes = next && SIZES.find((list) => (list[next.name] ?? Infinity) < (list[last] ?? 0));
    const whole = sizes?.[first.unit ?? ''];
    if (!figure?.value || !next || !whole) break;
    // 3分27秒46: hundredths behind the last unit
    const decimals = next.name === '秒' ? matchAt(DECIMALS_AFTER, text, next.end)?.[0] : undefined;
    const amount = decimals ? Number(`${figure.value}.${arabicDigits(decimals)}`) : figure.value;
    const value = sum.value + (amount * (sizes[next.name] ?? 0)) / whole;
    const type = sum.type === 'count' ? 'duration' : sum.type;
    sum = reading(
      sum.start,
      next.end + (decimals?.length ?? 0),
      type,
      value,
      sum.unit,
      sum.approx || figure.approx,
    );
    last = next.name;
  }
  return sum;
}
