import { cleanText } from './clean-text';
import type { Box, Line } from './page-lines';

/** The innermost table of data around a line, below the body's own box where that is known; null in prose and in tables that only lay out a page. */
export function dataTableAround(line: Line, body: Box | null, known: Map<Element, boolean>): Box | null {
  for (let box: Box | null = line.box; box !== null && box !== body; box = box.parent) {
    if (box.element.localName !== 'table') continue;
    const { element } = box;
    const is = known.get(element) ?? isDataTable(element);
    known.set(element, is);
    return is ? box : null;
  }
  return null;
}

/** At least two rows and two columns of short cells, no table or heading inside, and rows of like length. */
function isDataTable(table: Element): boolean {
  const rows = rowsOf(table);
  if (rows.length < 2 || table.getElementsByTagName('table').length > 0) return false;
  const widths = rows.map((row) => row.length);
  const widest = Math.max(...widths);
  if (widest < 2 || widths.filter((width) => width >= 2).length * 2 < rows.length) return false;
  const cells = rows.flat();
  const filled = cells.filter((cell) => cell !== '');
  return (
    filled.length * 3 >= cells.length &&
    filled.length >= 4 &&
    filled.every((cell) => cell.length <= 160) &&
    mean(filled) <= 48
  );
}

const mean = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;

/** The table's own rows of cleaned cell texts; a cell over several columns is repeated as empty cells. */
export function rowsOf(table: Element): string[][] {
  return [...table.getElementsByTagName('tr')].map((row) =>
    [...row.children]
      .filter((cell) => cell.localName === 'td' || cell.localName === 'th')
      .flatMap((cell) => {
        const extra = Math.min(Number.parseInt(cell.getAttribute('colspan') ?? '1', 10) || 1, 30) - 1;
        return [cleanText(cell.textContent ?? ''), ...Array<string>(extra).fill('')];
      }),
  );
}
