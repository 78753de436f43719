import { describe, expect, it } from 'vitest';
import { describeSpot, resolveSpot } from '../../../lib/anchor/spots';
import type { Spot } from '../../../lib/model/annotation';
import type { Block } from '../../../lib/model/article';

const line = (kind: 'paragraph' | 'caption', text: string): Block => ({ kind, text, inlines: [] });
const table = (...rows: string[][]): Block => ({ kind: 'table', rows });
const image = (src: string, alt = ''): Block => ({ kind: 'image', src, alt });

const BUS = table(['线路', '班次', '票价'], ['东线', '18班', '2元'], ['西线', '18班', '3元']);
const blocks: readonly Block[] = [
  line('paragraph', '新的时刻表从周一起用。'),
  image('https://news.example/bus.jpg'),
  line('caption', '首班车驶出总站。'),
  BUS,
  line('paragraph', '票价不变。'),
  image('https://news.example/stop.jpg', '站牌'),
];
const cell = (row: number, column: number, start: number, end: number): Spot => ({
  ...{ kind: 'cell', block: 3, row, column, start, end },
});

/** Where what was noted at the spot stands in other blocks. */
function placed(spot: Spot, later: readonly Block[]) {
  const described = describeSpot(blocks, spot);
  if (!described) throw new Error('Nothing is there.');
  return resolveSpot(later, described);
}

describe('spots', () => {
  it('finds every cell and every picture of the same article where it is', () => {
    const words = BUS.kind === 'table' ? BUS.rows : [];
    const cells = words.flatMap((cells, row) =>
      cells.flatMap((text, column) =>
        [...text].flatMap((_, start) =>
          Array.from({ length: text.length - start }, (_, more) =>
            cell(row, column, start, start + more + 1),
          ),
        ),
      ),
    );
    const pictures: Spot[] = [
      { kind: 'picture', block: 1 },
      { kind: 'picture', block: 5 },
    ];
    for (const spot of [...cells, ...pictures])
      expect(placed(spot, blocks)).toMatchObject({ spot, quality: 'exact' });
  });

  it('stands, for order, where its block stands in the text', () => {
    expect(placed({ kind: 'picture', block: 1 }, blocks)).toMatchObject({ start: 11, end: 11 });
    expect(placed(cell(1, 1, 0, 2), blocks)).toMatchObject({ start: 20, end: 20 });
  });

  it('keeps what a list shows: the words, or the caption, else the picture’s own name', () => {
    const quoteOf = (spot: Spot) => describeSpot(blocks, spot)?.selector.quote;
    expect(quoteOf(cell(1, 1, 0, 2))).toEqual({ exact: '18', prefix: '', suffix: '班' });
    expect(quoteOf({ kind: 'picture', block: 1 })?.exact).toBe('首班车驶出总站。');
    expect(quoteOf({ kind: 'picture', block: 5 })?.exact).toBe('站牌');
  });

  it('describes nothing where there is no such spot', () => {
    expect(describeSpot(blocks, { kind: 'picture', block: 0 })).toBeNull();
    expect(describeSpot(blocks, cell(9, 9, 0, 1))).toBeNull();
  });

  it('follows a cell whose table, row or column has moved, and never takes its twin', () => {
    const later = [
      table(['别的', '表'], ['东线', '18班']),
      table(
        ['线路', '票价', '班次'],
        ['南线', '2元', '18班'],
        ['西线', '3元', '18班'],
        ['东线', '2元', '18班'],
      ),
    ];
    expect(placed(cell(1, 1, 0, 3), later)).toMatchObject({
      quality: 'moved',
      spot: { block: 1, row: 3, column: 2, start: 0, end: 3 },
    });
  });

  it('says that other words are in the cell now, and that a cell is gone', () => {
    const corrected = [...blocks];
    corrected[3] = table(['线路', '班次', '票价'], ['东线', '16班', '2元'], ['西线', '18班', '3元']);
    expect(placed(cell(1, 1, 0, 2), corrected)).toMatchObject({
      quality: 'changed',
      spot: { row: 1, column: 1, start: 0, end: 3 },
    });
    expect(placed(cell(2, 2, 0, 2), [table(['线路', '班次'], ['西线', '18班'])])).toBeNull();
  });

  it('knows a picture by its address, with another query too, else by its caption', () => {
    const seen = { kind: 'picture', block: 1 } as const;
    const caption = line('caption', '首班车驶出总站。');
    expect(placed(seen, [image('https://news.example/bus.jpg?v=2'), caption])).toMatchObject({
      quality: 'moved',
      spot: { block: 0 },
    });
    expect(placed(seen, [image('https://img.example/9.jpg'), caption])).toMatchObject({ quality: 'moved' });
    expect(placed(seen, [image('https://news.example/bus.jpg'), line('caption', '另一行。')])).toMatchObject({
      quality: 'changed',
    });
    expect(placed(seen, [image('https://news.example/other.jpg'), line('caption', '另一行。')])).toBeNull();
  });
});
