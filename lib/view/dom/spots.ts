import type { Spot } from '../../model/annotation';
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

/** The words of one cell that a selection covers; null where it covers none, or reaches out of the cell. */
export function selectedCell(root: Element, selection: Selection | null): CellSpot | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const { startContainer, endContainer } = range;
  const cell = (startContainer instanceof Element ? startContainer : startContainer.parentElement)?.closest(
    `[${CELL}]`,
  );
  if (!cell || !root.contains(cell) || !cell.contains(endContainer)) return null;
  const before = cell.ownerDocument.createRange();
  before.setStart(cell, 0);
  before.setEnd(startContainer, range.startOffset);
  const start = before.toString().length;
  const span = snapped(cell.textContent ?? '', { start, end: start + range.toString().length });
  return span && { ...keyOf(cell), ...span };
}

function keyOf(cell: Element): Omit<CellSpot, 'start' | 'end'> {
  const [block = 0, row = 0, column = 0] = (cell.getAttribute(CELL) ?? '').split(',').map(Number);
  return { kind: 'cell', block, row, column };
}
