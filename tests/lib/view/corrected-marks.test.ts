import { describe, expect, it } from 'vitest';
import type { Correction, PlacedAnnotation } from '../../../lib/model/annotation';
import type { NumberMark, QuoteMark } from '../../../lib/model/marks';
import { correctedMarks } from '../../../lib/view/corrected-marks';

const text = '“水位还会涨3厘米。”站长麦启文说。邵长风记录了3次。';
const quote: QuoteMark = {
  start: 0,
  end: 11,
  kind: 'speech',
  speaker: { start: 13, end: 16, text: '麦启文', role: '站长' },
  cue: '说',
};
const figure = (start: number, end: number): NumberMark => ({
  start,
  end,
  raw: text.slice(start, end),
  type: 'measure',
  value: 3,
  unit: '厘米',
  approx: false,
});
const numbers = [figure(6, 9), figure(24, 26)];

const placed = (start: number, end: number, correction: Correction): PlacedAnnotation => ({
  annotation: {
    id: `${start}-${end}`,
    articleId: 'a',
    revisionId: 'r',
    selector: { quote: { exact: text.slice(start, end), prefix: '', suffix: '' }, position: { start, end } },
    color: 'yellow',
    note: '',
    tags: [],
    createdAt: '2026-01-01T00:00:00.000Z',
    updatedAt: '2026-01-01T00:00:00.000Z',
    correction,
  },
  anchor: { start, end, quality: 'exact' },
});

describe('correctedMarks', () => {
  it('leaves the analysis as it is without corrections', () => {
    expect(correctedMarks(text, { numbers, quotes: [quote] }, [])).toEqual({ numbers, quotes: [quote] });
  });

  it('drops a dismissed figure and no other', () => {
    const { numbers: left } = correctedMarks(text, { numbers, quotes: [] }, [
      placed(6, 9, { kind: 'dismiss', layer: 'number' }),
    ]);
    expect(left).toEqual([numbers[1]]);
  });

  it('does not take a dismissed quotation for a dismissed figure inside it', () => {
    const result = correctedMarks(text, { numbers, quotes: [quote] }, [
      placed(0, 11, { kind: 'dismiss', layer: 'quote' }),
    ]);
    expect(result.quotes).toEqual([]);
    expect(result.numbers).toEqual(numbers);
  });

  it('still applies when rules draw the mark a little wider', () => {
    const { quotes } = correctedMarks(text, { numbers, quotes: [quote] }, [
      placed(1, 10, { kind: 'dismiss', layer: 'quote' }),
    ]);
    expect(quotes).toEqual([]);
  });

  it('names the speaker where the article has the name', () => {
    const { quotes } = correctedMarks(text, { numbers, quotes: [quote] }, [
      placed(0, 11, { kind: 'speaker', speaker: '邵长风' }),
    ]);
    expect(quotes).toEqual([
      { start: 0, end: 11, kind: 'speech', corrected: true, speaker: { start: 18, end: 21, text: '邵长风' } },
    ]);
  });

  it('takes a name that the article does not have, and nobody', () => {
    const speakers = ['凌志远', null].map(
      (speaker) =>
        correctedMarks(text, { numbers, quotes: [quote] }, [placed(0, 11, { kind: 'speaker', speaker })])
          .quotes[0]?.speaker,
    );
    expect(speakers).toEqual([{ start: 0, end: 0, text: '凌志远' }, null]);
  });
});
