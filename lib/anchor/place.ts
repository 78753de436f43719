import type { Span } from '../model/span';
import { align } from './align';

/** A quotation with what stands before and after it, all folded. */
export type Needle = { readonly prefix: string; readonly quote: string; readonly suffix: string };

/** Where a quotation may stand in a folded text, from its first surviving character to its last, and how well it fits. */
export type Place = Span & {
  /** Share of the quotation's characters found there, in order. */
  readonly kept: number;
  /** Share of the place's characters that are the quotation's. */
  readonly dense: number;
  /** Share of the context found right beside it. */
  readonly before: number;
  readonly after: number;
};

/** Reads a place off an alignment of prefix + quote + suffix; null when nothing of the quotation is there. */
export function alignedPlace(needle: Needle, places: Int32Array, offset: number): Place | null {
  const quoteStart = needle.prefix.length;
  const quoteEnd = quoteStart + needle.quote.length;
  const found = places.subarray(quoteStart, quoteEnd).filter((at) => at >= 0);
  const [first] = found;
  const last = found.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    start: offset + first,
    end: offset + last + 1,
    kept: found.length / needle.quote.length,
    dense: found.length / (last - first + 1),
    before: shareFound(places.subarray(0, quoteStart)),
    after: shareFound(places.subarray(quoteEnd)),
  };
}

function shareFound(places: Int32Array): number {
  return places.length === 0 ? 1 : places.filter((at) => at >= 0).length / places.length;
}

/** Room for words put in between a quotation and its context. */
const SLACK = 8;

/** The same place with its context looked at by itself: for a quotation that was found without it. */
export function withContext(text: string, needle: Needle, place: Place): Place {
  const { prefix, suffix } = needle;
  const around = {
    before: text.slice(Math.max(0, place.start - prefix.length - SLACK), place.start),
    after: text.slice(place.end, place.end + suffix.length + SLACK),
  };
  return {
    ...place,
    before: likeness(reversed(prefix), reversed(around.before)),
    after: likeness(suffix, around.after),
  };
}

const reversed = (text: string): string => text.split('').reverse().join('');

/** How much of the context is found in what stands around, counted away from the quotation; single characters are chance. */
function likeness(context: string, around: string): number {
  if (context === '') return 1;
  let run = 0;
  while (run < context.length && context[run] === around[run]) run += 1;
  const rest = context.slice(run);
  const restAround = around.slice(run);
  if (rest === '' || restAround === '') return run / context.length;
  const places = align(rest, restAround);
  const inRun = places.filter(
    (at, i) => at >= 0 && (places[i - 1] === at - 1 || places[i + 1] === at + 1),
  ).length;
  return (run + inRun) / context.length;
}

/** For comparing places of one needle: what of it was found, the quotation counting twice. */
export function scoreOf({ prefix, quote, suffix }: Needle, place: Place): number {
  return (
    quote.length * (2 * place.kept - (1 - place.dense)) +
    prefix.length * place.before +
    suffix.length * place.after
  );
}
