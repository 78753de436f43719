import { useEffect, useMemo, useState } from 'preact/hooks';
import { afterPaint } from '../../components/hooks/after-paint';
import type { Marks } from '../../lib/model/marks';
import type { LoadedMarks } from './load-marks';

type ShownMarks = Marks & { readonly complete: boolean; readonly failed: boolean };

const NONE: Marks = { numbers: [], quotes: [] };

/**
 * The marks known now; `complete` once no more will come. Those that come later are shown when the text is on the screen. Where
 * they have `failed`, none are shown: half of them would look like all.
 */
export function useMarks({ known, pending }: LoadedMarks): ShownMarks {
  const [found, setFound] = useState<{ readonly by: typeof pending; readonly marks: Marks | null }>();
  useEffect(
    () => pending && afterPaint(() => void pending.then((marks) => setFound({ by: pending, marks }))),
    [pending],
  );
  return useMemo(() => {
    const all = !pending ? known : found?.by === pending ? found.marks : undefined;
    return {
      ...(all === undefined ? known : (all ?? NONE)),
      complete: all !== undefined,
      failed: all === null,
    };
  }, [known, pending, found]);
}
