import { useLayoutEffect, useState } from 'preact/hooks';

/** What goes on paper: the browser's own print command takes the notes along. */
export type PrintMode = 'notes' | 'plain';

/** Opens the browser's print dialog with or without the notes. `mode` dresses the page until it is closed. */
export function usePrint() {
  const [asked, setAsked] = useState<PrintMode | null>(null);
  useLayoutEffect(() => {
    if (asked === null) return;
    const done = () => setAsked(null);
    addEventListener('afterprint', done);
    window.print();
    return () => removeEventListener('afterprint', done);
  }, [asked]);
  return { mode: asked ?? 'notes', print: setAsked } as const;
}
