import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { rowOf, useListKeys, useListWay } from './use-list-keys';
import { useVirtualRows } from './use-virtual-rows';

type Props = {
  readonly label: string;
  readonly ids: readonly string[];
  /** Height of a row before it was measured, in pixels. */
  readonly estimate: number;
  readonly children: (id: string, index: number) => ComponentChildren;
  /** First and last row in the document, whenever they change. */
  readonly onShown: (first: number, last: number) => void;
};

/**
 * A list of any length, of which only the rows in sight are in the document. Screen readers hear the true place and number of
 * a row; arrow keys, Home and End go from row to row, Tab out of the list; the row that has the focus stays, wherever one scrolls.
 */
export function VirtualList({ label, ids, estimate, children, onShown }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const { virtualizer, focus } = useVirtualRows(list, ids, estimate);
  const hold = useListWay(list, virtualizer.range?.startIndex ?? 0);
  const onKeyDown = useListKeys(list, ids.length, (index) => virtualizer.scrollToIndex(index));
  const items = virtualizer.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => onShown(first, last), [onShown, first, last]);

  return (
    <ul
      ref={list}
      class="virtual"
      aria-label={label}
      style={{ height: `${virtualizer.getTotalSize()}px` }}
      onKeyDown={onKeyDown}
      onFocusIn={({ target }) => {
        focus(rowOf(target));
        hold(rowOf(target));
      }}
      onFocusOut={() => focus(null)}
    >
      {items.map(({ index, key, start }) => (
        <li
          key={key}
          ref={virtualizer.measureElement}
          data-index={index}
          class="virtual__row"
          aria-setsize={ids.length}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${start - virtualizer.options.scrollMargin}px)` }}
        >
          {children(ids[index] ?? '', index)}
        </li>
      ))}
    </ul>
  );
}
