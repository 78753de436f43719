import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  windowScroll,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Rows drawn beyond either edge of the window: enough for the next press of Tab to find something. */
const OVERSCAN = 6;

/** Which rows of a long list are drawn, and where; the window scrolls. `focus` names the row that must stay. */
export function useVirtualRows(
  list: RefObject<HTMLElement | null>,
  ids: readonly string[],
  estimate: number,
) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const kept = useRef<number | null>(null);
  const margin = useRef(0);
  // Another function would have the place of every row worked out anew.
  const getItemKey = useCallback((index: number) => ids[index] ?? index, [ids]);
  const options = {
    getItemKey,
    count: ids.length,
    estimateSize: () => estimate,
    getScrollElement: () => window,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: () => window.scrollY,
    overscan: OVERSCAN,
    scrollMargin: margin.current,
    rangeExtractor: (range: Parameters<typeof defaultRangeExtractor>[0]) => {
      const shown = defaultRangeExtractor(range);
      const at = kept.current;
      return at === null || at >= range.count || shown.includes(at)
        ? shown
        : [...shown, at].sort((a, b) => a - b);
    },
    onChange: () => redraw(undefined),
  };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLElement>(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => {
    const top = (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    if (Math.abs(top - margin.current) >= 1) {
      margin.current = top;
      redraw(undefined);
    }
    virtualizer._willUpdate();
  });
  const focus = (index: number | null) => {
    kept.current = index;
  };
  return { virtualizer, focus };
}
