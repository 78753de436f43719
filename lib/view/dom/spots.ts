import type { Spot } from '../../model/annotation';
import type { Span } from '../../model/span';
import { snapped } from '../snap';

/** Attribute of the element that draws a table's cell: `block,row,column`. */
export const CELL = 'data-cell';
/** The element that draws a picture with its captions and notes; `data-block` is the index of its block. */
const PICTURE = '.picture[data-block]';

type CellSpot = Extract<Spot, { kind: 'cell' }>;

/** The value of `CELL` for a cell. */
export const cellKey = ({ block, row, column }: Pick<CellSpot, 'block' | 'row' | 'column'>): string =>
  [block, row, column].join();

/** The element that draws a spot: the cell, or the picture with its captions; null where it is not drawn. */
export function spotElement(root: Element, spot: Spot): HTMLElement | null {
  if (spot.kind === 'cell') return root.querySelector<HTMLElement>(`[${CELL}="${cellKey(spot)}"]`);
  return (
    [...root.querySelectorAll<HTMLElement>(PICTURE)].find(
      ({ dataset }) => dataset.block === String(spot.block),
    ) ?? null
  );
}

/** The spot that an element is, or lies in: a whole cell or a picture; null where it is neither. */
export function spotAround(element: Element | null): Spot | null {
  const cell = element?.closest(`[${CELL}]`);
  if (cell) {
    const end = cell.textContent?.length ?? 0;
    return end === 0 ? null : { ...keyOf(cell), start: 0, end };
  }
  const picture = element?.closest<HTMLElement>(PICTURE);
  return picture ? { kind: 'picture', block: Number(picture.dataset.block) } : null;
}

/** The words that a selection covers in each of the cells below `root`, in document order. */
export function selectedCells(root: Element, selection: Selection | null): readonly CellSpot[] {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return [];
  const range = selection.getRangeAt(0);
  return [...root.querySelectorAll(`[${CELL}]`)].flatMap((cell) => {
    const span = range.intersectsNode(cell) && coveredIn(cell, range);
    return span ? [{ ...keyOf(cell), ...span }] : [];
  });
}

/** What a range covers of a cell's text; null where that is no more than white space. */
function coveredIn(cell: Element, range: Range): Span | null {
  const covered = cell.ownerDocument.createRange();
  covered.selectNodeContents(cell);
  const before = covered.cloneRange();
  if (cell.contains(range.startContainer)) covered.setStart(range.startContainer, range.startOffset);
  if (cell.contains(range.endContainer)) covered.setEnd(range.endContainer, range.endOffset);
  before.setEnd(covered.startContainer, covered.startOffset);
  const start = before.toString().length;
  return snapped(cell.textContent ?? '', { start, end: start + covered.toString().length });
}

function keyOf(cell: Element): Omit<CellSpot, 'start' | 'end'> {
  const [block = 0, row = 0, column = 0] = (cell.getAttribute(CELL) ?? '').split(',').map(Number);
  return { kind: 'cell', block, row, column };
}
