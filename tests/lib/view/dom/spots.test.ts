// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { selectedCells } from '../../../../lib/view/dom/spots';

/** A paragraph, a table of two rows, a paragraph. */
function draw() {
  const root = document.createElement('div');
  const make = (name: string, text: string, cell = '') => {
    const element = document.createElement(name);
    if (cell !== '') element.setAttribute('data-cell', cell);
    element.append(text);
    return element;
  };
  const rows = [
    ['线路', '票价'],
    ['东线', ' 2元 '],
  ].map((cells, row) => {
    const line = document.createElement('tr');
    line.append(...cells.map((text, column) => make('td', text, `1,${row},${column}`)));
    return line;
  });
  const table = document.createElement('table');
  table.append(...rows);
  root.append(make('p', '前一段'), table, make('p', '后一段'));
  document.body.replaceChildren(root);
  const textIn = (css: string) => root.querySelector(css)?.firstChild ?? root;
  return {
    root,
    before: textIn('p:first-child'),
    after: textIn('p:last-child'),
    cell: (row: number, column: number) => textIn(`[data-cell="1,${row},${column}"]`),
  };
}

const cellsIn = (root: Element, from: Node, start: number, to: Node, end: number) => {
  document.getSelection()?.setBaseAndExtent(from, start, to, end);
  return selectedCells(root, document.getSelection()).map((spot) => [
    spot.row,
    spot.column,
    spot.start,
    spot.end,
  ]);
};

afterEach(() => document.getSelection()?.removeAllRanges());

describe('selectedCells', () => {
  it('gives the words of one cell, without white space around them', () => {
    const { root, cell } = draw();
    expect(cellsIn(root, cell(1, 0), 1, cell(1, 0), 2)).toEqual([[1, 0, 1, 2]]);
    expect(cellsIn(root, cell(1, 1), 0, cell(1, 1), 4)).toEqual([[1, 1, 1, 3]]);
  });

  it('gives the words of every cell that a selection reaches into', () => {
    const { root, cell } = draw();
    expect(cellsIn(root, cell(0, 0), 1, cell(1, 0), 1)).toEqual([
      [0, 0, 1, 2],
      [0, 1, 0, 2],
      [1, 0, 0, 1],
    ]);
  });

  it('leaves out a cell that only the end of a selection touches, as after a triple click', () => {
    const { root, before, cell } = draw();
    expect(cellsIn(root, before, 0, cell(0, 0).parentNode ?? root, 0)).toEqual([]);
    expect(cellsIn(root, cell(1, 0), 0, cell(1, 1).parentNode ?? root, 0)).toEqual([[1, 0, 0, 2]]);
  });

  it('gives none where the text alone is selected', () => {
    const { root, before, after } = draw();
    expect(cellsIn(root, before, 0, before, 2)).toEqual([]);
    expect(cellsIn(root, before, 1, after, 1)).toHaveLength(4);
    expect(selectedCells(root, null)).toEqual([]);
  });
});
