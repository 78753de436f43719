import { useEffect, useMemo, useState } from 'preact/hooks';
import { afterPaint } from '../../components/hooks/after-paint';
import { findNumbers } from '../../lib/analysis/numbers';
import { findQuotes } from '../../lib/analysis/quotes';
import type { NumberMark, QuoteMark } from '../../lib/model/marks';
import type { Span } from '../../lib/model/span';

type Marks = { readonly numbers: readonly NumberMark[]; readonly quotes: readonly QuoteMark[] };

/** The marks of a text; `complete` once all are found. What is in sight first has its marks at the first paint, the rest right after it. */
export function useMarks(text: string, sight: Span): Marks & { readonly complete: boolean } {
  const first = useMemo(() => marksIn(text, sight), [text, sight]);
  const [all, setAll] = useState<{ readonly text: string; readonly marks: Marks } | null>(null);
  useEffect(() => {
    if (covers(sight, text)) return;
    return afterPaint(() => setAll({ text, marks: marksIn(text, { start: 0, end: text.length }) }));
  }, [text, sight]);
  return useMemo(
    () =>
      all?.text === text ? { ...all.marks, complete: true } : { ...first, complete: covers(sight, text) },
    [all, first, sight, text],
  );
}

const covers = (span: Span, text: string): boolean => span.start === 0 && span.end >= text.length;

/** `span` is of whole lines. Speakers that were named before it are only found with the whole text. */
function marksIn(text: string, span: Span): Marks {
  const part = text.slice(span.start, span.end);
  if (span.start === 0) return { numbers: findNumbers(part), quotes: findQuotes(part) };
  const moved = <T extends Span>(mark: T): T => ({
    ...mark,
    start: mark.start + span.start,
    end: mark.end + span.start,
  });
  return {
    numbers: findNumbers(part).map(moved),
    quotes: findQuotes(part).map((mark) => ({
      ...moved(mark),
      speaker: mark.speaker && moved(mark.speaker),
    })),
  };
}
