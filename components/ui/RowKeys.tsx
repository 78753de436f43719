import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useListKeys } from './use-list-keys';

type Props = {
  /** How many rows there are below it, each with its number in `data-index`. */
  readonly count: number;
  readonly children: ComponentChildren;
};

/** Arrow keys, Home and End go from row to row, also over the heads of groups between them. */
export function RowKeys({ count, children }: Props) {
  const rows = useRef<HTMLDivElement>(null);
  const onKeyDown = useListKeys(rows, count, () => {});
  useEffect(() => {
    const element = rows.current;
    element?.addEventListener('keydown', onKeyDown);
    return () => element?.removeEventListener('keydown', onKeyDown);
  });
  return <div ref={rows}>{children}</div>;
}
