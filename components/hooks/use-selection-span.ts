import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Place } from '../../lib/model/annotation';
import { selectionSpan } from '../../lib/view/dom/selection-span';
import { selectedCells } from '../../lib/view/dom/spots';
import { snapped } from '../../lib/view/snap';
import { type Box, inPage } from '../ui/Popover';

export type Selected = {
  /** Null where nothing but words of several cells is selected: they are no one place. */
  readonly place: Place | null;
  /** Whether words of cells are selected that do not belong to the place. */
  readonly leavesOut: boolean;
  readonly box: Box;
};

const SETTLES = 150;

/** What is selected in the text or in a cell, once mouse, finger or keys have come to rest; null while there is nothing. */
export function useSelectionSpan(root: RefObject<HTMLElement | null>, text: string): Selected | null {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pressed = false;
    const read = () => setSelected(root.current && selectedIn(root.current, text));
    const later = () => {
      clearTimeout(timer);
      if (!pressed) timer = setTimeout(read, SETTLES);
    };
    const press = (event: PointerEvent) => {
      pressed = event.pointerType === 'mouse' && root.current?.contains(event.target as Node) === true;
    };
    const release = () => {
      pressed = false;
      later();
    };
    // Firefox tells of every key in a note as a change of the selection: the timer would not run out before the note is closed.
    const leave = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLTextAreaElement)) return;
      clearTimeout(timer);
      setSelected(null);
    };
    document.addEventListener('selectionchange', later);
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', release);
    document.addEventListener('focusin', leave);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('selectionchange', later);
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', release);
    };
  }, [root, text]);
  return selected;
}

/** The selection as it is now, in whole graphemes: in the text, or else in one cell. */
export function selectedIn(root: HTMLElement, text: string): Selected | null {
  const selection = document.getSelection();
  const cells = selectedCells(root, selection);
  const raw = selectionSpan(root, selection);
  const span = raw && snapped(text, raw);
  const [cell = null] = cells;
  const place = span ?? (cells.length === 1 ? cell : null);
  const rect = selection?.rangeCount ? selection.getRangeAt(0).getBoundingClientRect?.() : undefined;
  if (!place && !cell) return null;
  const { left = 0, top = 0, width = 0, height = 0 } = rect ?? {};
  // Of a selection longer than the window only the part in sight can carry the bar.
  const from = Math.max(top, 0);
  const to = Math.max(from, Math.min(top + height, window.innerHeight));
  const leavesOut = cell !== null && place !== cell;
  return { place, leavesOut, box: inPage({ left, top: from, width, height: to - from }) };
}
