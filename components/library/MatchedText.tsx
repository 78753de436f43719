import { useMemo } from 'preact/hooks';
import { matchSpans } from '../../lib/text/match-spans';
import type { SearchTerm } from '../../lib/text/search-units';

/** How much stands before the first match where a long text is cut to show it. */
const BEFORE = 24;

type Props = { readonly text: string; readonly terms: readonly SearchTerm[] };

/** A text with the words searched for marked; a match far inside a long one is brought to its beginning. */
export function MatchedText({ text, terms }: Props) {
  const spans = useMemo(() => matchSpans(text, terms), [text, terms]);
  const first = spans[0]?.start ?? 0;
  const from = first > BEFORE * 5 ? first - BEFORE : 0;
  return (
    <>
      {from > 0 && '…'}
      {spans.flatMap(({ start, end }, index) => [
        text.slice(spans[index - 1]?.end ?? from, start),
        <mark key={start} class="match">
          {text.slice(start, end)}
        </mark>,
      ])}
      {text.slice(spans.at(-1)?.end ?? from)}
    </>
  );
}
