import type { NumberMark, NumberType } from '../model/marks';
import { sentenceAround } from '../text/sentence';

export type FigureLabels = {
  readonly columns: readonly [
    raw: string,
    type: string,
    value: string,
    unit: string,
    approximate: string,
    sentence: string,
  ];
  readonly types: Readonly<Record<NumberType, string>>;
  readonly approximate: string;
  readonly bound: string;
};

/** The figures of a text, a row each in text order under a head row; values in base units, ranges as `from–to`. */
export function figureRows(
  text: string,
  numbers: readonly NumberMark[],
  labels: FigureLabels,
): readonly (readonly string[])[] {
  const rows = numbers.map((mark) => {
    const sentence = sentenceAround(text, mark);
    return [
      mark.raw,
      labels.types[mark.type],
      valueText(mark.value),
      mark.unit ?? '',
      mark.approx === 'bound' ? labels.bound : mark.approx ? labels.approximate : '',
      text.slice(sentence.start, sentence.end),
    ];
  });
  return [labels.columns, ...rows];
}

function valueText(value: NumberMark['value']): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.join('–') : String(value);
}
