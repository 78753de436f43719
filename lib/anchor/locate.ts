import { align } from './align';
import { alignedPlace, type Needle, type Place, scoreOf, withContext } from './place';
import { likelyStarts, type TextIndex } from './text-index';

/** A quotation that stands in a text more often than this is told apart by its context alone. */
const MOST_OCCURRENCES = 60;
const TRIED_WITH_CONTEXT = 4;
const TRIED_ALONE = 3;
/** Shorter ones share single trigrams with anything. */
const LEAST_LENGTH_ALONE = 8;
const SLACK = 24;

/**
 * Where a quotation may stand in a text, the best place first: every occurrence of its exact words; where the words with their
 * context align; and, when its words occur nowhere, where they align by themselves, their surroundings having been taken away.
 */
export function locate(index: TextIndex, needle: Needle): readonly Place[] {
  const { text } = index.folded;
  const { prefix, quote, suffix } = needle;
  const best = new Map<string, { readonly place: Place; readonly score: number }>();
  const add = (place: Place | null) => {
    if (!place) return;
    const key = `${place.start}-${place.end}`;
    const score = scoreOf(needle, place);
    if (score > (best.get(key)?.score ?? Number.NEGATIVE_INFINITY)) best.set(key, { place, score });
  };

  const occurrences = occurrencesOf(text, quote);
  for (const start of occurrences) {
    const place = { start, end: start + quote.length, kept: 1, dense: 1, before: 0, after: 0 };
    const inContext = withContext(text, needle, place);
    // Nothing around it changed either: no other place can be better.
    if (inContext.before === 1 && inContext.after === 1 && occurrences.length === 1) return [inContext];
    add(inContext);
  }

  const whole = prefix + quote + suffix;
  const core = { start: prefix.length, end: prefix.length + quote.length };
  for (const start of likelyStarts(index, whole, core).slice(0, TRIED_WITH_CONTEXT)) {
    const from = Math.max(0, start - SLACK - whole.length / 4) | 0;
    const to = start + whole.length * 1.5 + SLACK;
    add(alignedPlace(needle, align(whole, text.slice(from, to)), from));
  }

  if (occurrences.length === 0 && quote.length >= LEAST_LENGTH_ALONE) {
    for (const start of likelyStarts(index, quote).slice(0, TRIED_ALONE)) {
      const from = Math.max(0, start - SLACK);
      const to = start + quote.length * 1.25 + SLACK;
      const alone = alignedPlace({ prefix: '', quote, suffix: '' }, align(quote, text.slice(from, to)), from);
      add(alone && withContext(text, needle, alone));
    }
  }
  return [...best.values()].sort((a, b) => b.score - a.score).map(({ place }) => place);
}

function occurrencesOf(text: string, quote: string): readonly number[] {
  const places: number[] = [];
  for (
    let at = text.indexOf(quote);
    at >= 0 && places.length < MOST_OCCURRENCES;
    at = text.indexOf(quote, at + 1)
  ) {
    places.push(at);
  }
  return places;
}
