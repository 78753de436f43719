import type { NumberMark } from '../model/marks';

/**
 * The normalised value of a figure, for people: 52.4万人 → `524,000 人`, 50~99.9毫米 → `50–99.9 毫米`, 2月9日 → `02-09` (the
 * year is not written). Empty where there is none (数十人) or where it would only repeat the wording.
 */
export function figureValue(mark: NumberMark, locale: string): string {
  const { value, unit } = mark;
  if (value === null) return '';
  const shown =
    typeof value === 'string'
      ? value
          .replace(/(?:X+-)+/g, '')
          .replace(/(^|\/)T(?=\d)/g, '$1')
          .replace('/', ' – ')
      : (typeof value === 'number' ? [value] : value)
          .map((figure) => figure.toLocaleString(locale, { maximumFractionDigits: 6 }))
          .join('–');
  const text =
    unit === null || typeof value === 'string' ? shown : unit === '%' ? `${shown}%` : `${shown} ${unit}`;
  return text.replace(/[\s,]/g, '') === mark.raw.replace(/[\s,]/g, '') ? '' : text;
}
