import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const STOPS = 'a[href], button, input';

/** The number of the list's row that something stands in; null outside of any. */
export function rowOf(target: EventTarget | null): number | null {
  const row = target instanceof Element ? target.closest('[data-index]') : null;
  return row === null ? null : Number(row.getAttribute('data-index'));
}

/**
 * Only the controls of one row are on the way of Tab, so that it leads out of a list of any length: the row that had the focus last,
 * or `first` when that is not drawn.
 */
export function useListWay(list: RefObject<HTMLElement | null>, first: number) {
  const last = useRef(-1);
  const settle = () => {
    const rows = [...(list.current?.querySelectorAll('[data-index]') ?? [])];
    const way = rows.find((row) => rowOf(row) === last.current) ?? rows.find((row) => rowOf(row) === first);
    for (const row of rows) for (const stop of stopsOf(row)) stop.tabIndex = row === way ? 0 : -1;
  };
  useEffect(settle);
  return (row: number | null) => {
    if (row === null) return;
    last.current = row;
    settle();
  };
}

/**
 * Arrow keys, Home and End go to the same control of another row, which may have to be drawn first. The key reaches the page
 * where something is typed or chosen with it.
 */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  count: number,
  scrollTo: (index: number) => void,
) {
  /** The control that gets the focus as soon as its row is there. */
  const awaited = useRef<{ readonly index: number; readonly stop: number } | null>(null);
  const settle = () => {
    if (awaited.current === null) return;
    const { index, stop } = awaited.current;
    const stops = stopsOf(list.current?.querySelector(`[data-index="${index}"]`));
    const control = stops[stop] ?? stops[0];
    if (!control) return;
    awaited.current = null;
    control.focus({ preventScroll: true });
    control.scrollIntoView?.({ block: 'nearest' });
  };
  useEffect(settle);

  return (event: KeyboardEvent) => {
    const { target, key } = event;
    const at = rowOf(target);
    if (at === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[key];
    if (to === undefined || to < 0 || to >= count) return;
    event.preventDefault();
    const row = target instanceof Element ? target.closest('[data-index]') : null;
    const stop = stopsOf(row).indexOf(target as HTMLElement);
    awaited.current = { index: to, stop: Math.max(0, stop) };
    scrollTo(to);
    // A row that is there already is not drawn anew: nothing else would call the effect.
    settle();
  };
}

const stopsOf = (row: Element | null | undefined): readonly HTMLElement[] => [
  ...(row?.querySelectorAll<HTMLElement>(STOPS) ?? []),
];
