import { useCallback, useMemo, useState } from 'preact/hooks';
import { useWatched } from '../hooks/use-watched';
import type { Watch } from './library-props';

/** Rows are asked for in runs of this many, so that scrolling by a line asks for nothing. */
const RUN = 20;

/** The rows in sight by id, kept up to date; one that is not there has not arrived yet. No others are held in memory. */
export function useRows<Row>(
  ids: readonly string[],
  read: (ids: readonly string[]) => Watch<readonly Row[]>,
  idOf: (row: Row) => string,
) {
  const [run, setRun] = useState({ from: 0, to: RUN });
  const wanted = ids.slice(run.from, run.to).join('\n');
  const watch = useMemo(() => read(wanted === '' ? [] : wanted.split('\n')), [read, wanted]);
  const { value } = useWatched(watch);
  const rows = useMemo(() => new Map(value?.map((row) => [idOf(row), row])), [value, idOf]);
  const onShown = useCallback((first: number, last: number) => {
    const from = Math.floor(first / RUN) * RUN;
    const to = (Math.floor(last / RUN) + 1) * RUN;
    setRun((before) => (before.from === from && before.to === to ? before : { from, to }));
  }, []);
  return { rows, onShown };
}
